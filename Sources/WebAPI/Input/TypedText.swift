@_spi(_Unicode) import Swift

/// What people type or paste, as it is kept: each text in one form (NFC, Unicode Standard Annex 15), lines that end in
/// a newline whatever ended them, no control characters but tabs, no white space at the ends.
struct TypedText {
    let text: String

    init(_ typed: String) {
        var kept = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in typed.unicodeScalars {
            if Self.lineBreaks.contains(scalar) {
                if scalar != "\n" || previous != "\r" { kept.append("\n") }
            } else if scalar == "\t" || scalar.properties.generalCategory != .control {
                kept.append(scalar)
            }
            previous = scalar
        }
        text = String(kept).trimmed.composed
    }

    /// In one line, which is what a title has.
    var line: String {
        text.split { $0 == "\n" || $0 == "\t" }.joined(separator: " ")
    }

    /// Whether a reader sees anything of it.
    static func isVisible(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            let properties = scalar.properties
            return !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
                && properties.generalCategory != .format && !blanks.contains(scalar)
        }
    }

    /// Mandatory breaks (Unicode Standard Annex 14).
    private static let lineBreaks: Set<Unicode.Scalar> = [
        "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}",
    ]

    /// What has no property that tells it from the characters around it, and yet is drawn as nothing: what Unicode names
    /// a blank (of Braille, of Egyptian hieroglyphs), a filler (of Khitan), a note without a head.
    private static let blanks: Set<Unicode.Scalar> = ["\u{2800}", "\u{13441}", "\u{13442}", "\u{16FE4}", "\u{1D159}"]
}

extension String {
    /// In NFC.
    fileprivate var composed: String {
        var scalars = UnicodeScalarView()
        scalars.append(contentsOf: _nfc)
        return String(scalars)
    }

    fileprivate var trimmed: String {
        let isSpace: (Unicode.Scalar) -> Bool = \.properties.isWhitespace
        let tail = unicodeScalars.drop(while: isSpace)
        return String(
            Substring(tail.prefix(upTo: tail.lastIndex { !isSpace($0) }.map(tail.index(after:)) ?? tail.startIndex)))
    }
}
