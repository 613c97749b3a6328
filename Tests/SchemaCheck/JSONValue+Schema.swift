public import JSON
public import WebAPI

extension JSONValue {
    /// As ``differences(from:)``, of a message's own schema.
    public func differences(from message: (some DescribedJSON).Type) -> [String] {
        differences(from: message.schema)
    }

    /// In what the value is not as the schema says, a line each: also members that the schema does not name.
    ///
    /// It knows the keywords by which messages are described, and no others.
    public func differences(from schema: JSONSchema) -> [String] {
        differences(from: schema.json, schema.named, at: "$")
    }

    private func differences(
        from schema: JSONValue, _ named: [String: JSONSchema], at place: String
    ) -> [String] {
        guard case .object(let keywords) = schema else { return ["\(place): no schema"] }
        if case .string(let reference)? = keywords["$ref"] {
            let name = String(reference.split(separator: "/").last ?? "")
            guard let known = named[name] else { return ["\(place): nobody defines \(name)"] }
            return differences(from: known.json, named, at: place)
        }
        if case .list(let alternatives)? = keywords["anyOf"] {
            let all = alternatives.map { differences(from: $0, named, at: place) }
            return all.contains(where: \.isEmpty) ? [] : all.flatMap(\.self)
        }
        if let only = keywords["const"] { return self == only ? [] : ["\(place): not \(only)"] }
        if case .list(let values)? = keywords["enum"], !values.contains(self) { return ["\(place): not of the list"] }
        if let types = keywords["type"], !types.names.contains(typeOfSchema) {
            return ["\(place): \(typeOfSchema), not \(types.names)"]
        }
        switch self {
        case .object(let object):
            return object.differences(from: keywords, at: place) { $0.differences(from: $1, named, at: $2) }
        case .list(let items):
            guard let item = keywords["items"] else { return [] }
            return items.enumerated().flatMap { $1.differences(from: item, named, at: "\(place)[\($0)]") }
        case .null, .bool, .number, .string: return []
        }
    }

    private var names: [String] {
        switch self {
        case .string(let name): [name]
        case .list(let names): names.flatMap(\.names)
        case .null, .bool, .number, .object: []
        }
    }

    private var typeOfSchema: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .number(let text): text.contains(".") ? "number" : "integer"
        case .string: "string"
        case .list: "array"
        case .object: "object"
        }
    }
}

extension JSONObject {
    fileprivate func differences(
        from keywords: JSONObject, at place: String, _ judge: (JSONValue, JSONValue, String) -> [String]
    ) -> [String] {
        guard case .object(let properties)? = keywords["properties"] else { return [] }
        let present = members.flatMap { name, value in
            properties[name].map { judge(value, $0, "\(place).\(name)") } ?? ["\(place).\(name): not described"]
        }
        guard case .list(let required)? = keywords["required"] else { return present }
        return present
            + required.compactMap { name in
                guard case .string(let name) = name, self[name] == nil else { return nil }
                return "\(place).\(name): missing"
            }
    }
}
