public import FastCGI

/// The fields that a client sent in a JSON body or in a query, read one by one. What is wrong with any of
/// them is collected, so that the client is told all at once.
public struct Fields {
    private let values: JSONObject
    private var errors: [String: [String]] = [:]
    /// What was asked for; nil where nobody wants to know.
    private(set) var noted: [DescribedFields.Member]?

    init(_ values: JSONObject) {
        self.values = values
    }

    /// No fields, which note what they are asked for.
    static var noting: Fields {
        var fields = Fields([:])
        fields.noted = []
        return fields
    }

    /// - Throws: ``InputError`` for a body that is no JSON object. No body at all has no fields.
    public init(body: Request.Body) throws(InputError) {
        guard case .complete(let bytes) = body, !bytes.isEmpty else {
            self.init([:])
            return
        }
        let value: JSONValue
        do {
            value = try JSONParser.parse(bytes)
        } catch {
            throw .notJSON(reason: error.text)
        }
        guard case .object(let values) = value else {
            let text = "Invalid data. Expected a dictionary, but got \(value.typeName)."
            throw .invalid(["non_field_errors": [text]])
        }
        self.init(values)
    }

    /// The parameters of a query, as strings.
    public init(query: QueryString) {
        var values = JSONObject()
        for (name, value) in query.parameters { values.append(name, .string(value)) }
        self.init(values)
    }

    /// Whether it was sent, be it as null.
    public func has(_ name: String) -> Bool { values[name] != nil }

    private mutating func note(_ name: String, _ schema: @autoclosure () -> JSONSchema, isRequired: Bool) {
        noted?.append(.init(name: name, schema: schema(), isRequired: isRequired))
    }

    /// - Returns: nil if it is missing or not as the rule wants it; ``rejection`` says so then.
    public mutating func required<Value>(_ name: String, _ rule: FieldRule<Value>) -> Value? {
        note(name, rule.schema(), isRequired: true)
        guard let value = values[name] else {
            errors[name] = [Self.missing]
            return nil
        }
        return read(name, value, rule)
    }

    /// As ``required(_:_:)``, for a field that says by null that there is nothing.
    public mutating func requiredOrNull<Value>(_ name: String, _ rule: FieldRule<Value>) -> Value?? {
        note(name, rule.schema().nullable, isRequired: true)
        guard let value = values[name] else {
            errors[name] = [Self.missing]
            return nil
        }
        return value == .null ? .some(nil) : read(name, value, rule).map { .some($0) }
    }

    /// - Returns: nil if it is missing, or not as the rule wants it: then ``areValid`` is false.
    public mutating func optional<Value>(_ name: String, _ rule: FieldRule<Value>) -> Value? {
        note(name, rule.schema(), isRequired: false)
        return values[name].flatMap { read(name, $0, rule) }
    }

    /// As ``optional(_:_:)``, for a field that says by null that there is nothing.
    public mutating func optionalOrNull<Value>(_ name: String, _ rule: FieldRule<Value>) -> Value?? {
        note(name, rule.schema().nullable, isRequired: false)
        guard let value = values[name] else { return nil }
        return value == .null ? .some(nil) : read(name, value, rule).map { .some($0) }
    }

    /// Refuses a field for what others say beside it.
    public mutating func refuse(_ name: String, _ error: FieldError) {
        errors[name] = [error.text]
    }

    /// Whether all that was read so far is as it must be.
    public var areValid: Bool { errors.isEmpty }

    /// What is wrong with the fields read so far.
    public var rejection: InputError { .invalid(errors) }

    private static let missing = "This field is required."

    private mutating func read<Value>(_ name: String, _ value: JSONValue, _ rule: FieldRule<Value>) -> Value? {
        do throws(FieldError) {
            if value == .null { throw FieldError("This field may not be null.") }
            return try rule.parse(value)
        } catch {
            errors[name] = [error.text]
            return nil
        }
    }
}
