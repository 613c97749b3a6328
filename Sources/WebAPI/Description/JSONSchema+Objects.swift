extension JSONSchema {
    /// An object. What it may have beside these members is for clients to ignore.
    ///
    /// - Parameters:
    ///   - members: those that are always there.
    ///   - optional: those that may be.
    public static func object(
        _ members: KeyValuePairs<String, JSONSchema>, optional: KeyValuePairs<String, JSONSchema> = [:]
    ) -> JSONSchema {
        .object(members.map { ($0.key, $0.value) }, optional: optional.map { ($0.key, $0.value) })
    }

    /// As ``object(_:optional:)``.
    public static func object(
        _ members: [(String, JSONSchema)], optional: [(String, JSONSchema)] = []
    ) -> JSONSchema {
        var keywords: JSONObject = [
            "properties": .object(JSONObject((members + optional).map { ($0.0, $0.1.json) }))
        ]
        if !members.isEmpty { keywords.append("required", .list(members.map { .string($0.0) })) }
        return JSONSchema(["object"], keywords, of: (members + optional).map(\.1))
    }

    /// An object whose members all are alike, whatever their names.
    public static func members(_ schema: JSONSchema) -> JSONSchema {
        JSONSchema(["object"], ["minProperties": .integer(1), "additionalProperties": schema.json], of: [schema])
    }
}
