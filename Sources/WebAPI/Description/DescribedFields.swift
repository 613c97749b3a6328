/// The fields that a handler reads from a body or a query, as its own reading of them tells: it is run on fields that
/// note what they are asked for.
public struct DescribedFields: Sendable {
    /// One of them.
    public struct Member: Sendable {
        /// As clients spell it.
        public let name: String
        /// What it may be.
        public let schema: JSONSchema
        /// Whether it must be there.
        public let isRequired: Bool
    }

    /// In the order in which they are read.
    public let members: [Member]

    /// - Parameter read: reads all of the fields, whatever they are.
    public init<Value>(_ read: (inout Fields) -> Value?) {
        var fields = Fields.noting
        _ = read(&fields)
        members = fields.noted ?? []
    }

    private init(members: [Member]) {
        self.members = members
    }

    /// The fields of both, of a body that is read in two parts.
    public static func + (one: DescribedFields, other: DescribedFields) -> DescribedFields {
        DescribedFields(members: one.members + other.members)
    }

    /// What an object with these fields is like.
    public var schema: JSONSchema {
        .object(
            members.filter(\.isRequired).map { ($0.name, $0.schema) },
            optional: members.filter { !$0.isRequired }.map { ($0.name, $0.schema) })
    }
}
