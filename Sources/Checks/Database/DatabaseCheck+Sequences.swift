import PostgreSQL

/// Whether the ids to come are free: rows that were copied in with theirs leave a sequence behind.
extension DatabaseCheck {
    /// A warning for each sequence that lags, of those that the role's rows get their ids from, and for each that it may
    /// not look at.
    func sequences() -> [Finding] {
        do throws(PostgreSQLError) {
            var findings: [Finding] = []
            for sequence in try database.run(DrawnSequences()) {
                if let finding = try look(at: sequence) { findings.append(finding) }
            }
            return findings
        } catch {
            return [.failure("sequence: \(error)")]
        }
    }

    private func look(at sequence: DrawnSequence) throws(PostgreSQLError) -> Finding? {
        guard sequence.isReadable else {
            return .warning(
                "sequence: \(role) may not read \(sequence.name), so that nobody learns here whether it is behind its "
                    + "rows: CALL webinar_live.set_rights('\(role)')")
        }
        return try database.execute(sequence.look).first(Self.remedy).map {
            .warning("sequence: one is behind its rows, so that inserts collide: \($0)")
        }
    }

    private static func remedy(_ columns: inout Columns) throws(PostgreSQLError) -> String {
        try columns.next()
    }
}

/// What gives new rows of a table their ids.
private struct DrawnSequence {
    let name: String
    let isReadable: Bool
    /// Gives what mends it, or no row where there is nothing to mend. The rows are those that were there when the
    /// statement began, the sequence is looked at later: an insert meanwhile does no harm.
    let look: Statement
}

private struct DrawnSequences: Query {
    static let statement = Statement(
        name: "check_drawn_sequences",
        sql: """
            SELECT \(DatabaseCheck.spelling(of: "s")),
                   CASE s.relkind WHEN 'S' THEN has_sequence_privilege(s.oid, 'USAGE, SELECT') END,
                   s.oid::text,
                   format('SELECT %L FROM (SELECT max(%I) AS newest FROM %s) AS ids '
                          'WHERE newest > coalesce(pg_sequence_last_value(%s::regclass), 0)',
                          format('SELECT setval(%L, (SELECT max(%I) FROM %s))',
                                 \(DatabaseCheck.spelling(of: "s")), a.attname, \(DatabaseCheck.spelling(of: "c"))),
                          a.attname, c.oid::regclass, s.oid)
              FROM pg_catalog.pg_depend    AS d
              JOIN pg_catalog.pg_class     AS s ON s.oid = d.objid
              JOIN pg_catalog.pg_class     AS c ON c.oid = d.refobjid
              JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid
             WHERE d.classid    = 'pg_catalog.pg_class'::regclass
               AND d.refclassid = 'pg_catalog.pg_class'::regclass
               AND d.deptype IN ('a', 'i')
               AND s.relkind = 'S'
               AND has_schema_privilege(c.relnamespace, 'USAGE')
               AND has_any_column_privilege(c.oid, 'INSERT')
               AND has_column_privilege(c.oid, a.attnum, 'SELECT')
             ORDER BY 1
            """
    )

    var parameters: [Parameter] { [] }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [DrawnSequence] {
        try rows.map { columns throws(PostgreSQLError) in
            DrawnSequence(
                name: try columns.next(),
                isReadable: try columns.next(),
                look: Statement(name: "check_sequence_\(try columns.next(String.self))", sql: try columns.next()))
        }
    }
}
