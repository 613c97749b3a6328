import CPQ

/// A libpq connection string or URI (PostgreSQL manual, section 34.1.1).
public struct Conninfo: Sendable, Equatable {
    let text: String
    /// What it says, each keyword once, in libpq's order.
    let keywords: [(name: String, value: String)]

    /// - Parameter text: empty for libpq's own `PG…` variables.
    /// - Returns: nil for a text that libpq cannot read. Its explanation is left out: it quotes the text,
    ///   which may hold a password.
    public init?(_ text: String) {
        guard let parsed = PQconninfoParse(text, nil) else { return nil }
        defer { PQconninfoFree(parsed) }
        self.text = text
        keywords = sequence(first: parsed) { $0 + 1 }
            .prefix { $0.pointee.keyword != nil }
            .compactMap { option in
                option.pointee.val.map { (String(cString: option.pointee.keyword), String(cString: $0)) }
            }
    }

    /// Whether both are the same text.
    public static func == (one: Conninfo, other: Conninfo) -> Bool { one.text == other.text }
}
