/// A JSON Schema (draft 2020-12), as OpenAPI 3.1 takes it.
public struct JSONSchema: Sendable, Equatable {
    /// None where a reference or alternatives say it.
    private var types: [String]
    private var keywords: JSONObject
    /// Those that it refers to by name, and those that they refer to.
    public private(set) var named: [String: JSONSchema]

    /// - Parameter parts: what `keywords` has of other schemas.
    init(_ types: [String] = [], _ keywords: JSONObject = [:], of parts: [JSONSchema] = []) {
        self.types = types
        self.keywords = keywords
        named = parts.reduce(into: [:]) { named, part in named.merge(part.named) { one, _ in one } }
    }

    /// As it stands in a document.
    public var json: JSONValue {
        let type: JSONObject =
            switch types.count {
            case 0: [:]
            case 1: ["type": .string(types[0])]
            default: ["type": .list(types.map(JSONValue.string))]
            }
        return .object(type + keywords)
    }

    /// The same, said once for a whole document: where it is used stands a reference.
    public func named(_ name: String) -> JSONSchema {
        var reference = Self.reference(to: name)
        reference.named = named
        reference.named[name] = self
        return reference
    }

    /// A schema that another part of the document defines.
    ///
    /// - Parameter value: the only one of its values that is meant; nil for any.
    public static func reference(to name: String, only value: String? = nil) -> JSONSchema {
        JSONSchema(
            [],
            ["$ref": .string("#/components/schemas/\(name)")] + (value.map { ["const": .string($0)] } ?? [:]))
    }

    /// With a sentence for the reader.
    public func described(_ text: String) -> JSONSchema {
        adding(["description": .string(text)])
    }

    /// The same, or null for a value that there is not.
    public var nullable: JSONSchema {
        if case .list(let schemas)? = keywords["anyOf"] {
            var schema = self
            schema.keywords = ["anyOf": .list(schemas + [JSONSchema(["null"]).json])]
            return schema
        }
        guard !types.isEmpty, keywords["enum"] == nil else {
            return .any(of: [self, JSONSchema(["null"])])
        }
        var schema = self
        schema.types.append("null")
        return schema
    }

    /// The same for a parameter of an address, where a number is text anyway.
    public var parameter: JSONSchema {
        guard types == ["integer", "string"] else { return self }
        var schema = self
        schema.types = ["integer"]
        schema.keywords = keywords.without("pattern")
        return schema
    }

    /// With more of JSON Schema's keywords.
    func adding(_ more: JSONObject) -> JSONSchema {
        var schema = self
        schema.keywords = keywords + more
        return schema
    }
}
