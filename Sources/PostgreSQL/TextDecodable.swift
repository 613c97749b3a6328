/// A type that is read from PostgreSQL's text form of a value (PostgreSQL manual, chapter 8).
public protocol TextDecodable {
    init?(postgreSQLText text: String)
}

extension String: TextDecodable {
    public init(postgreSQLText text: String) { self = text }
}

extension Int64: TextDecodable {
    public init?(postgreSQLText text: String) { self.init(text) }
}

extension Bool: TextDecodable {
    public init?(postgreSQLText text: String) {
        switch text {
        case "t": self = true
        case "f": self = false
        default: return nil
        }
    }
}
