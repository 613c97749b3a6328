import Glibc

/// A colour of sRGB, as a style sheet writes it: `#rrggbb`.
public struct Colour: Equatable, Sendable {
    /// Red, green and blue.
    private let parts: [UInt8]

    static let black = Colour(0x000000)
    static let white = Colour(0xffffff)

    private init(parts: [UInt8]) {
        self.parts = parts
    }

    /// - Parameter number: `0xrrggbb`
    init(_ number: UInt32) {
        parts = [16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    /// - Parameter text: `#rrggbb`, or its short form `#rgb`.
    /// - Returns: nil for anything else.
    init?(_ text: String) {
        guard text.wholeMatch(of: /#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})/) != nil else { return nil }
        let digits = text.dropFirst().compactMap { $0.hexDigitValue.map(UInt8.init) }
        parts =
            digits.count == 3
            ? digits.map { $0 * 17 }
            : stride(from: 0, to: 6, by: 2).map { digits[$0] * 16 + digits[$0 + 1] }
    }

    /// `#rrggbb`, in small letters.
    public var text: String {
        "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The colour with a share of another one in it, from 0 to 1.
    func mixed(_ share: Double, of other: Colour) -> Colour {
        Colour(
            parts: zip(parts, other.parts).map { mine, others in
                UInt8((Double(mine) * (1 - share) + Double(others) * share).rounded())
            })
    }

    /// WCAG 2.2: from 1 for the same colour to 21 for black and white; text wants 4.5.
    public func contrast(with other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// WCAG 2.2, relative luminance.
    private var luminance: Double {
        let linear = parts.map { part in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
