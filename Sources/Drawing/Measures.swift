/// Points in both directions.
public struct Size: Sendable, Equatable {
    /// From side to side.
    public let width: Double
    /// From top to bottom.
    public let height: Double

    /// ISO 216, upright.
    public static let a4 = Size(width: 595.276, height: 841.89)

    /// Each as the property of its name.
    public init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }
}

/// A place on a page.
public struct Frame: Sendable, Equatable {
    /// Of its left side.
    public let x: Double
    /// Of its top.
    public let y: Double
    /// From side to side.
    public let width: Double
    /// From top to bottom.
    public let height: Double

    /// Each as the property of its name.
    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }
}

/// A colour of sRGB, each part from 0 to 1.
public struct Colour: Sendable, Equatable {
    let red: Double
    let green: Double
    let blue: Double

    /// - Parameter text: `#rrggbb`; nil for anything else.
    public init?(_ text: String) {
        guard text.utf8.count == 7, text.hasPrefix("#"), let bits = UInt32(text.dropFirst(), radix: 16) else {
            return nil
        }
        self.init(bits: bits)
    }

    /// - Parameter bits: 0xrrggbb.
    public init(bits: UInt32) {
        red = Double(bits >> 16 & 0xFF) / 255
        green = Double(bits >> 8 & 0xFF) / 255
        blue = Double(bits & 0xFF) / 255
    }
}

/// What a file says of itself.
public struct Information: Sendable {
    let title: String
    let author: String
    let created: String

    /// - Parameter created: ISO 8601, in UTC and whole seconds.
    public init(title: String, author: String, created: String) {
        self.title = title
        self.author = author
        self.created = created
    }
}
