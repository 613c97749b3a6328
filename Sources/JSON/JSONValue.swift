/// A JSON value (RFC 8259, section 3). Numbers stay as they were written, so that a price loses nothing.
public enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case list([JSONValue])
    case object(JSONObject)

    /// A whole number, in digits.
    public static func integer(_ value: Int64) -> JSONValue { .number(String(value)) }

    /// null for a text that there is not.
    public static func text(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }

    /// The type as Python names it, because the platform's messages do.
    public var typeName: String {
        switch self {
        case .null: "NoneType"
        case .bool: "bool"
        case .number(let text): text.contains { ".eE".contains($0) } ? "float" : "int"
        case .string: "str"
        case .list: "list"
        case .object: "dict"
        }
    }
}

extension JSONValue: ExpressibleByBooleanLiteral, ExpressibleByStringInterpolation, ExpressibleByDictionaryLiteral {
    /// true or false.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// An object with its members in the order in which they are written.
    public init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(JSONObject(members)) }
}
