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

    /// What is written while a trigger of ours does not fire, no page is told.
    func triggers() -> [Finding] {
        do throws(PostgreSQLError) {
            let faults = try database.run(SilentTriggers())
            return faults.isEmpty ? [.ok("triggers")] : faults.map { .failure("triggers: \($0)") }
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

/// Why those of ours do not fire when a program writes, and what helps.
private struct SilentTriggers: Query {
    static let statement = Statement(
        name: "check_silent_triggers",
        sql: """
            SELECT format('one is disabled, so that pages are not told: ALTER TABLE %s ENABLE TRIGGER %I',
                          \(DatabaseCheck.spelling(of: "c")), t.tgname)
              FROM pg_catalog.pg_trigger   AS t
              JOIN pg_catalog.pg_class     AS c ON c.oid = t.tgrelid
              JOIN pg_catalog.pg_proc      AS p ON p.oid = t.tgfoid
              JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
             WHERE n.nspname = 'webinar_live'
               AND t.tgenabled IN ('D', 'R')
             UNION ALL
            SELECT format('none calls webinar_live.%s(), so that pages are not told: make the trigger again as its change in sql/deploy does, '
                          'and confirm by sqitch verify', p.proname)
              FROM pg_catalog.pg_proc      AS p
              JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
             WHERE n.nspname = 'webinar_live'
               AND p.prorettype = 'pg_catalog.trigger'::regtype
               AND NOT EXISTS (SELECT FROM pg_catalog.pg_trigger AS t WHERE t.tgfoid = p.oid)
             UNION ALL
            SELECT format('session_replication_role is replica for this login, so that none fires when it writes: '
                          'ALTER ROLE %I RESET session_replication_role, or where else it is set', session_user)
             WHERE current_setting('session_replication_role') = 'replica'
             ORDER BY 1
            """
    )

    var parameters: [Parameter] { [] }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [String] {
        try rows.map { columns throws(PostgreSQLError) in try columns.next() }
    }
}
