import PostgreSQL

/// Where the schema is deployed, and whether it works there.
extension DatabaseCheck {
    /// Nothing where the schema is not deployed, which is said elsewhere.
    func searchPath() -> [Finding] {
        do throws(PostgreSQLError) {
            guard let place = try database.run(LookUpPlace()) else { return [] }
            return place.isFound
                ? [.ok("search_path: \(place.searchPath)")]
                : [
                    .failure(
                        "search_path: \(place.searchPath) does not lead to "
                            + "\(place.schema).live_sessions_livesession, where the schema is deployed: "
                            + "ALTER ROLE \(place.login) SET search_path = \(place.schema)")
                ]
        } catch {
            return [.failure("search_path: \(error)")]
        }
    }

    /// What is written while a trigger of ours is disabled, no page is told.
    func triggers() -> [Finding] {
        do throws(PostgreSQLError) {
            let remedies = try database.run(DisabledTriggers())
            return remedies.isEmpty
                ? [.ok("triggers")]
                : remedies.map { .failure("triggers: one is disabled: \($0)") }
        } catch {
            return [.failure("triggers: \(error)")]
        }
    }
}

private struct Place {
    let schema: String
    let login: String
    let searchPath: String
    /// Whether the table that is found there is the deployed one.
    let isFound: Bool
}

private struct LookUpPlace: Query {
    static let statement = Statement(
        name: "check_place",
        sql: """
            SELECT c.relnamespace::regnamespace,
                   quote_ident(session_user),
                   current_setting('search_path'),
                   coalesce(to_regclass('live_sessions_livesession') = c.oid, false)
              FROM pg_catalog.pg_trigger   AS t
              JOIN pg_catalog.pg_class     AS c ON c.oid = t.tgrelid
              JOIN pg_catalog.pg_proc      AS p ON p.oid = t.tgfoid
              JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
             WHERE n.nspname = 'webinar_live'
               AND p.proname = 'write_status_event'
             LIMIT 1
            """
    )

    var parameters: [Parameter] { [] }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> Place? {
        try rows.first { columns throws(PostgreSQLError) in
            Place(
                schema: try columns.next(), login: try columns.next(), searchPath: try columns.next(),
                isFound: try columns.next())
        }
    }
}

/// What enables each of ours that does not fire when a program writes.
private struct DisabledTriggers: Query {
    static let statement = Statement(
        name: "check_disabled_triggers",
        sql: """
            SELECT format('ALTER TABLE %s ENABLE TRIGGER %I', t.tgrelid::regclass, t.tgname)
              FROM pg_catalog.pg_trigger   AS t
              JOIN pg_catalog.pg_proc      AS p ON p.oid = t.tgfoid
              JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
             WHERE n.nspname = 'webinar_live'
               AND t.tgenabled IN ('D', 'R')
             ORDER BY 1
            """
    )

    var parameters: [Parameter] { [] }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [String] {
        try rows.map { columns throws(PostgreSQLError) in try columns.next() }
    }
}
