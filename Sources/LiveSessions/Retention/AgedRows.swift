public import PostgreSQL

/// The tables that hold rows of an age.
public struct ListRetained: Query {
    /// A row for each table, those of a platform among them.
    public static let statement = Statement(
        name: "retention_tables",
        sql: """
            SELECT r.kind,
                   r.relation
              FROM webinar_live.retention AS r
             ORDER BY r.kind, r.relation
            """
    )

    /// None.
    public let parameters: [Parameter] = []

    /// - Returns: kinds that this program does not know are left out.
    public static func read(_ rows: Rows) throws(PostgreSQLError) -> [(kind: RetentionKind, relation: String)] {
        try rows.map { columns throws(PostgreSQLError) in
            (try columns.next(String.self), try columns.next(String.self))
        }.compactMap { kind, relation in RetentionKind(rawValue: kind).map { ($0, relation) } }
    }
}

/// How many rows of a table are old.
public struct CountAged: Query {
    /// One row; NULL where the table is a platform's.
    /// - $1 table
    /// - $2 what is older counts
    public static let statement = Statement(
        name: "retention_count", sql: "SELECT webinar_live.count_aged($1::text, $2::timestamptz)")

    /// The table and the moment.
    public let parameters: [Parameter]

    init(_ relation: String, before moment: String) {
        parameters = [.text(relation), .text(moment)]
    }

    /// - Returns: nil where the table is a platform's.
    public static func read(_ rows: Rows) throws(PostgreSQLError) -> Int64? {
        try rows.only { columns throws(PostgreSQLError) in try columns.nextIfPresent() }
    }
}

/// Removes some rows of a table that are old.
public struct RemoveAged: Query {
    /// One row: how many were removed.
    /// - $1 table
    /// - $2 what is older goes
    /// - $3 how many at most
    public static let statement = Statement(
        name: "retention_remove", sql: "SELECT webinar_live.remove_aged($1::text, $2::timestamptz, $3::integer)")
    /// It deletes.
    public static let isWrite = true
    /// A table that is locked is left for the next night.
    public static let awaitsLocks = false

    /// Of a batch, which is a transaction.
    static let rows = 1_000

    /// The table, the moment and the batch.
    public let parameters: [Parameter]

    init(_ relation: String, before moment: String) {
        parameters = [.text(relation), .text(moment), .bigint(Int64(Self.rows))]
    }

    /// - Returns: how many were removed.
    public static func read(_ rows: Rows) throws(PostgreSQLError) -> Int64 {
        try rows.only { columns throws(PostgreSQLError) in try columns.next() }
    }
}
