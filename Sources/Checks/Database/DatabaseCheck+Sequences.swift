import PostgreSQL

/// Whether the ids to come are free: rows that were copied in with theirs leave a sequence behind.
extension DatabaseCheck {
    /// A warning for each sequence that lags, of those that the role draws ids from itself, as on Django before 4.1.
    /// An identity column's sequence is its table's own, and not the role's to read.
    func sequences() -> [Finding] {
        do throws(PostgreSQLError) {
            var remedies: [String] = []
            for sequence in try database.run(ReadableSequences()) {
                if let remedy = try database.execute(sequence).first(Self.remedy) { remedies.append(remedy) }
            }
            return remedies.map { .warning("sequence: one is behind its rows, so that inserts collide: \($0)") }
        } catch {
            return [.failure("sequence: \(error)")]
        }
    }

    private static func remedy(_ columns: inout Columns) throws(PostgreSQLError) -> String {
        try columns.next()
    }
}

/// A statement for each, which gives what mends it, or no row where there is nothing to mend. The rows are those
/// that were there when the statement began, the sequence is looked at later: an insert meanwhile does no harm.
private struct ReadableSequences: Query {
    static let statement = Statement(
        name: "check_readable_sequences",
        sql: """
            SELECT s.oid::text,
                   format('SELECT %L FROM (SELECT max(%I) AS newest FROM %s) AS ids '
                          'WHERE newest > coalesce(pg_sequence_last_value(%s::regclass), 0)',
                          format('SELECT setval(%L, (SELECT max(%I) FROM %s))',
                                 s.oid::regclass, a.attname, c.oid::regclass),
                          a.attname, c.oid::regclass, s.oid)
              FROM pg_catalog.pg_depend    AS d
              JOIN pg_catalog.pg_class     AS s ON s.oid = d.objid
              JOIN pg_catalog.pg_class     AS c ON c.oid = d.refobjid
              JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid
             WHERE d.classid    = 'pg_catalog.pg_class'::regclass
               AND d.refclassid = 'pg_catalog.pg_class'::regclass
               AND d.deptype IN ('a', 'i')
               AND CASE s.relkind WHEN 'S' THEN has_sequence_privilege(s.oid, 'USAGE, SELECT') END
               AND has_schema_privilege(c.relnamespace, 'USAGE')
               AND has_any_column_privilege(c.oid, 'INSERT')
               AND has_column_privilege(c.oid, a.attnum, 'SELECT')
             ORDER BY 1
            """
    )

    var parameters: [Parameter] { [] }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [Statement] {
        try rows.map { columns throws(PostgreSQLError) in
            Statement(name: "check_sequence_\(try columns.next(String.self))", sql: try columns.next())
        }
    }
}
