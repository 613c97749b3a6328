/// The members of an object in their order. Few are looked for in few, so that a list serves better than a dictionary.
public struct JSONObject: Sendable {
    /// With their names, in the order in which they are written.
    public private(set) var members: [(String, JSONValue)]

    /// - Parameter members: in the order in which they are written.
    public init(_ members: [(String, JSONValue)] = []) {
        self.members = members
    }

    /// Adds a member behind the others.
    public mutating func append(_ name: String, _ value: JSONValue) {
        if members.isEmpty { members.reserveCapacity(8) }
        members.append((name, value))
    }

    /// Of a name given twice the last value counts.
    public subscript(name: String) -> JSONValue? {
        members.last { $0.0 == name }?.1
    }

    /// The same without the members of this name.
    public func without(_ name: String) -> JSONObject { JSONObject(members.filter { $0.0 != name }) }

    /// The members of both, one after the other.
    public static func + (one: JSONObject, other: JSONObject) -> JSONObject {
        // Most answers add nothing: a list that is made anew costs an allocation.
        if other.members.isEmpty { return one }
        return one.members.isEmpty ? other : JSONObject(one.members + other.members)
    }
}

extension JSONObject: Equatable {
    /// Whether both have the same members in the same order.
    public static func == (one: JSONObject, other: JSONObject) -> Bool {
        one.members.elementsEqual(other.members, by: ==)
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// The members in the order in which they are written.
    public init(dictionaryLiteral members: (String, JSONValue)...) { self.init(members) }
}
