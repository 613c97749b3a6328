import CPQ

/// A libpq connection string or URI (PostgreSQL manual, section 34.1.1).
public struct Conninfo: Sendable, Equatable {
    let text: String

    /// - Parameter text: empty for libpq's own `PG…` variables.
    /// - Returns: nil for a text that libpq cannot read. Its explanation is left out: it quotes the text,
    ///   which may hold a password.
    public init?(_ text: String) {
        guard let parsed = PQconninfoParse(text, nil) else { return nil }
        PQconninfoFree(parsed)
        self.text = text
    }
}
