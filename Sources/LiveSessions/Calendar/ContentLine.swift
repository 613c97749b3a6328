/// A line of a calendar (RFC 5545, section 3.1).
enum ContentLine {
    /// A line has 75 octets at most, without its break.
    private static let octets = 75

    /// A text as a value (section 3.3.11). What no calendar may hold is left out: control characters but tabs.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                escaped.append("\\")
                escaped.append(scalar)
            case "\n":
                escaped.append(contentsOf: "\\n".unicodeScalars)
            case "\t":
                escaped.append(scalar)
            default:
                if scalar.properties.generalCategory != .control { escaped.append(scalar) }
            }
        }
        return String(escaped)
    }

    /// The line in pieces, each but the first behind a space that does not count as text. None ends within a
    /// character's octets.
    static func folded(_ line: String) -> String {
        var folded = String.UnicodeScalarView()
        var used = 0
        for scalar in line.unicodeScalars {
            let width = UTF8.width(scalar)
            if used + width > octets {
                folded.append(contentsOf: "\r\n ".unicodeScalars)
                used = 1
            }
            folded.append(scalar)
            used += width
        }
        return String(folded)
    }
}
