import JSON

/// The members of a JSON object in a token or a key, read by name and type. One that is null is as one that is not there.
struct TokenMembers {
    struct WrongType: Error {}

    private let object: JSONObject

    /// - Returns: nil for bytes that are no JSON object.
    init?(_ json: [UInt8]) {
        guard case .object(let object)? = try? JSONParser.parse(json) else { return nil }
        self.init(object)
    }

    init(_ object: JSONObject) {
        self.object = object
    }

    subscript(name: String) -> JSONValue? {
        object[name].flatMap { $0 == .null ? nil : $0 }
    }

    func text(_ name: String) throws(WrongType) -> String? {
        guard let value = self[name] else { return nil }
        guard case .string(let text) = value else { throw WrongType() }
        return text
    }

    func number(_ name: String) throws(WrongType) -> Double? {
        guard let value = self[name] else { return nil }
        guard case .number(let text) = value, let number = Double(text), number.isFinite else { throw WrongType() }
        return number
    }

    /// One string or a list of them.
    func oneOrMoreTexts(_ name: String) throws(WrongType) -> [String] {
        switch self[name] {
        case nil:
            return []
        case .string(let text):
            return [text]
        case .list(let values):
            return try values.map { value throws(WrongType) in
                guard case .string(let text) = value else { throw WrongType() }
                return text
            }
        case .null, .bool, .number, .object:
            throw WrongType()
        }
    }
}
