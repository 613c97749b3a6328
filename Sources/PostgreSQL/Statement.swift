/// A statement that a ``Connection`` prepares at its first use and carries out from then on by its name.
public struct Statement: Sendable {
    /// Unique among the statements of one connection.
    public let name: String
    /// One SQL command with `$1`, `$2` … for its parameters.
    public let sql: String

    /// A statement; its name is unique among those of one connection.
    public init(name: String, sql: String) {
        self.name = name
        self.sql = sql
    }
}
