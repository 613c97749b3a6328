extension JSONSchema {
    /// true or false.
    public static let bool = JSONSchema(["boolean"])

    /// The id of a row.
    public static let id = integer(1...Int64.max)

    /// ASCII digits in a path, however many: those that exceed 64 bits are the id of nothing.
    public static let digitsOfPath = JSONSchema(["integer"], bounds(0...Int64.max))

    /// How many there are of something.
    public static let count = integer(0...Int64.max)

    /// ISO 8601, in UTC.
    public static let moment = string(format: "date-time")

    /// A whole number.
    public static func integer(_ range: ClosedRange<Int64> = .min ... .max) -> JSONSchema {
        JSONSchema(["integer"], bounds(range) + ["format": "int64"])
    }

    /// - Parameters:
    ///   - format: of those that JSON Schema or OpenAPI names.
    ///   - pattern: a regular expression of ECMA-262, for part of the text.
    ///   - length: characters.
    public static func string(
        format: String? = nil, pattern: String? = nil, length: ClosedRange<Int>? = nil
    ) -> JSONSchema {
        JSONSchema(["string"], text(format: format, pattern: pattern, length: length))
    }

    /// A number that need not be whole.
    public static func number(_ range: ClosedRange<Double>) -> JSONSchema {
        JSONSchema(
            ["number"],
            ["minimum": .number("\(range.lowerBound)"), "maximum": .number("\(range.upperBound)")])
    }

    /// Text that may be sent as a number, which stands for its digits.
    public static func textOrNumber(pattern: String) -> JSONSchema {
        JSONSchema(["string", "number"], text(pattern: pattern))
    }

    /// Text that may be sent as a number, which stands for its digits.
    ///
    /// - Parameter maximum: characters.
    static func typed(maximum: Int? = nil) -> JSONSchema {
        JSONSchema(["string", "number"], text(pattern: visible, length: 1...(maximum ?? .max)))
    }

    /// A number that may be sent as a string of digits. The string is said for fewer digits than the range's end has, for
    /// which a pattern can tell what is in the range.
    static func digits(_ range: ClosedRange<Int64>) -> JSONSchema {
        let digits = String(range.upperBound).count
        let more = digits > 2 ? "[0-9]{0,\(digits - 2)}" : ""
        return JSONSchema(["integer", "string"], bounds(range) + text(pattern: "^[1-9]\(more)$"))
    }

    /// As ``id``, which may also be sent as a string of digits.
    static let rowID = JSONSchema(["integer", "string"], bounds(1...Int64.max) + text(pattern: "^[0-9]+$"))

    /// Any value.
    public static let anything = JSONSchema()

    /// JSON in a string.
    static func text(of json: JSONSchema) -> JSONSchema {
        JSONSchema(
            ["string"], ["contentMediaType": "application/json", "contentSchema": json.json], of: [json])
    }

    /// One of the type's values, by name.
    public static func choice<Value>(
        of type: Value.Type
    ) -> JSONSchema where Value: RawRepresentable<String> & CaseIterable {
        .choice(of: Value.allCases.map(\.rawValue))
    }

    /// One of these texts.
    public static func choice(of values: [String]) -> JSONSchema {
        JSONSchema(["string"], ["enum": .list(values.map(JSONValue.string))])
    }

    /// This value and no other.
    public static func only(_ value: JSONValue) -> JSONSchema {
        JSONSchema([], ["const": value])
    }

    /// - Parameter count: how many there may be.
    public static func list(of item: JSONSchema, count: ClosedRange<Int>? = nil) -> JSONSchema {
        var keywords: JSONObject = ["items": item.json]
        if let count {
            if count.lowerBound > 0 { keywords.append("minItems", .integer(Int64(count.lowerBound))) }
            keywords.append("maxItems", .integer(Int64(count.upperBound)))
        }
        return JSONSchema(["array"], keywords, of: [item])
    }

    /// What is one of these.
    public static func any(of schemas: [JSONSchema]) -> JSONSchema {
        schemas.count == 1 ? schemas[0] : JSONSchema([], ["anyOf": .list(schemas.map(\.json))], of: schemas)
    }

    private static func bounds(_ range: ClosedRange<Int64>) -> JSONObject {
        var bounds: JSONObject = [:]
        if range.lowerBound != .min { bounds.append("minimum", .integer(range.lowerBound)) }
        if range.upperBound != .max { bounds.append("maximum", .integer(range.upperBound)) }
        return bounds
    }

    private static func text(
        format: String? = nil, pattern: String? = nil, length: ClosedRange<Int>? = nil
    ) -> JSONObject {
        var keywords: JSONObject = [:]
        if let format { keywords.append("format", .string(format)) }
        if let pattern { keywords.append("pattern", .string(pattern)) }
        if let length {
            if length.lowerBound > 0 { keywords.append("minLength", .integer(Int64(length.lowerBound))) }
            if length.upperBound != .max { keywords.append("maxLength", .integer(Int64(length.upperBound))) }
        }
        return keywords
    }

    /// Something that shows, and no NUL: of what shows nothing, the most common is said.
    private static let visible =
        "^[^\\u0000]*[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u2060-\\u206f\\ufeff][^\\u0000]*$"
}
