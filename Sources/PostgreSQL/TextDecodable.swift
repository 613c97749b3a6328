/// A type that is read from PostgreSQL's text form of a value (PostgreSQL manual, chapter 8).
public protocol TextDecodable {
    /// - Parameter text: in UTF-8.
    init?(postgreSQLText text: Span<UInt8>)
}

extension String: TextDecodable {
    /// Any text.
    public init(postgreSQLText text: Span<UInt8>) {
        self = text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}

extension Int64: TextDecodable {
    /// nil for what is no whole number.
    public init?(postgreSQLText text: Span<UInt8>) { self.init(String(postgreSQLText: text)) }
}

extension Bool: TextDecodable {
    /// nil for what is neither `t` nor `f`.
    public init?(postgreSQLText text: Span<UInt8>) {
        guard text.count == 1 else { return nil }
        switch text[0] {
        case UInt8(ascii: "t"): self = true
        case UInt8(ascii: "f"): self = false
        default: return nil
        }
    }
}
