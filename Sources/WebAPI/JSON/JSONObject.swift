/// The members of an object in their order. Few are looked for in few, so that a list serves better than a dictionary.
public struct JSONObject: Sendable, Equatable {
    struct Member: Sendable, Equatable {
        let name: String
        let value: JSONValue
    }

    private(set) var members: [Member] = []

    init() {
        members.reserveCapacity(8)
    }

    mutating func append(_ name: String, _ value: JSONValue) {
        members.append(Member(name: name, value: value))
    }

    /// Of a name given twice the last value counts.
    subscript(name: String) -> JSONValue? {
        members.last { $0.name == name }?.value
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral members: (String, JSONValue)...) {
        self.init()
        for (name, value) in members { append(name, value) }
    }
}
