import JSON
import Refusals
import WebAPI

extension Refusal {
    /// Refusals of one code are of one schema, but where the text stands elsewhere.
    var schemaName: String { member == code.member ? code.rawValue : "\(code.rawValue).\(member.rawValue)" }

    /// Its text, and its code and no other.
    var schema: JSONSchema {
        .object([
            (member.rawValue, .string()), ("code", .reference(to: Self.codes, only: code.rawValue)),
        ]).named(schemaName)
    }

    /// The name of the schema of all codes.
    static let codes = "Code"
}
