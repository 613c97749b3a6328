import PostgreSQL

/// Whether the indexes are there that keep statements from reading big tables from end to end.
extension DatabaseCheck {
    func indexes() -> [Finding] {
        do throws(PostgreSQLError) {
            let lacks = try database.run(LackingIndexes(sql: sqlInUse))
            return lacks.isEmpty ? [.ok("indexes")] : lacks.map { .warning("indexes: \($0)") }
        } catch {
            return [.failure("indexes: \(error)")]
        }
    }
}

/// What is wrong with each, and what mends it: those that failed while they were made, and the columns that rows are
/// looked up by.
/// - $1 the SQL that is in use
private struct LackingIndexes: Query {
    static let statement = Statement(
        name: "check_lacking_indexes",
        sql: """
            SELECT format('%1$s is not valid, so that no statement uses it: REINDEX INDEX CONCURRENTLY %1$s',
                          \(DatabaseCheck.spelling(of: "x")))
              FROM pg_catalog.pg_index AS i
              JOIN pg_catalog.pg_class AS x ON x.oid = i.indexrelid
              JOIN pg_catalog.pg_class AS c ON c.oid = i.indrelid
             WHERE NOT i.indisvalid
               AND strpos($1, c.relname) > 0
             UNION ALL
            SELECT format('none on %1$s begins with %2$s, so that statements read all of it: '
                          'CREATE INDEX CONCURRENTLY ON %1$s (%2$s)', needed.relation, needed.by)
              FROM (VALUES ('auth_user',                         'id'),
                           ('webinars_event',                    'id'),
                           ('registrations_registration',        'user_id'),
                           ('live_sessions_livesession',         'webinar_id'),
                           ('communications_webinarchatmessage', 'event_id'),
                           ('webinar_live.event',                'id'),
                           ('webinar_live.event',                'webinar_id'),
                           ('webinar_live.event',                'created_at'),
                           ('webinar_live.stay',                 'session_id'),
                           ('webinar_live.session_presence',     'session_id')) AS needed (relation, by)
              JOIN pg_catalog.pg_attribute AS a ON a.attrelid = to_regclass(needed.relation) AND a.attname = needed.by
             WHERE strpos($1, needed.relation) > 0
               AND NOT EXISTS (SELECT
                                 FROM pg_catalog.pg_index AS i
                                WHERE i.indrelid = a.attrelid
                                  AND i.indkey[0] = a.attnum
                                  AND i.indpred IS NULL
                                  AND i.indisvalid)
             ORDER BY 1
            """
    )

    let sql: String

    var parameters: [Parameter] { [.text(sql)] }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [String] {
        try rows.map { columns throws(PostgreSQLError) in try columns.next() }
    }
}
