/// A type that is read from PostgreSQL's text form of a value (PostgreSQL manual, chapter 8).
public protocol TextDecodable {
    init?(postgreSQLText text: String)
}

extension String: TextDecodable {
    /// Any text.
    public init(postgreSQLText text: String) { self = text }
}

extension Int64: TextDecodable {
    /// nil for what is no whole number.
    public init?(postgreSQLText text: String) { self.init(text) }
}

extension Bool: TextDecodable {
    /// nil for what is neither `t` nor `f`.
    public init?(postgreSQLText text: String) {
        switch text {
        case "t": self = true
        case "f": self = false
        default: return nil
        }
    }
}
