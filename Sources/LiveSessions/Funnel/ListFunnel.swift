import PostgreSQL

/// Who is how far on the way into the room of a session that runs; hosts left out.
struct ListFunnel: Query {
    /// At most 1,000, who tells of a failure first, the longest first.
    /// - $1 webinar id
    /// - $2 true for everyone who is registered or here, false for those alone who may be stuck
    static let statement = Statement(
        name: "funnel_list",
        sql: """
            WITH live AS (
                \(LiveRun.sql)
            ), told AS (
                SELECT p.*
                  FROM live
                  JOIN webinar_live.progress AS p ON p.session_id = live.id
                 WHERE live.started_at IS NULL
                    OR p.told_at >= live.started_at
            ), person AS (
                SELECT told.user_id
                  FROM told
                 WHERE $2::boolean
                    OR told.failed IS NOT NULL
                    OR told.step IN ('ticket', 'script')
                 UNION
                SELECT r.user_id
                  FROM live
                  JOIN registrations_registration AS r ON r.event_id = live.webinar_id
                 WHERE $2::boolean
                 UNION
                SELECT w.user_id
                  FROM live
                  JOIN webinar_live.waiting AS w ON w.webinar_id = live.webinar_id
                 WHERE $2::boolean
                 UNION
                SELECT h.user_id
                  FROM live
                  JOIN webinar_live.present AS h ON h.session_id = live.id
                 WHERE $2::boolean
            )
            SELECT u.id,
                   u.username,
                   \(FullName.sql(of: "u")),
                   EXISTS (SELECT
                             FROM registrations_registration AS r
                            WHERE r.event_id = live.webinar_id
                              AND r.user_id  = u.id),
                   EXISTS (SELECT
                             FROM webinar_live.waiting AS w
                            WHERE w.webinar_id = live.webinar_id
                              AND w.user_id    = u.id),
                   EXISTS (SELECT
                             FROM webinar_live.present AS h
                            WHERE h.session_id = live.id
                              AND h.user_id    = u.id),
                   told.step,
                   told.failed,
                   told.has_stream,
                   extract(epoch FROM now() - told.since)::bigint,
                   extract(epoch FROM now() - told.told_at)::bigint,
                   told.help_sent_at IS NOT NULL
              FROM live
             CROSS JOIN person
              JOIN auth_user AS u ON u.id = person.user_id
              LEFT JOIN told      ON told.user_id = u.id
             WHERE u.id <> ALL (live.hosts)
             ORDER BY told.failed IS NULL, told.since, u.id
             LIMIT 1000
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64, everyone: Bool) {
        parameters = [.bigint(webinar), .boolean(everyone)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [FunnelPerson] {
        try rows.map { columns throws(PostgreSQLError) in
            FunnelPerson(
                user: try columns.next(),
                username: try columns.next(),
                name: try columns.next(),
                isRegistered: try columns.next(),
                hasPage: try columns.next(),
                isInRoom: try columns.next(),
                told: try columns.nextTold())
        }
    }
}

extension Columns {
    /// nil for NULLs, and for a step that a later version of the programs knows.
    fileprivate mutating func nextTold() throws(PostgreSQLError) -> FunnelPerson.Told? {
        let (step, failure) = (try nextIfPresent(String.self), try nextIfPresent(String.self))
        let (hasStream, seconds) = (try nextIfPresent(Bool.self), try nextIfPresent(Int64.self))
        let (age, isHelped) = (try nextIfPresent(Int64.self), try next(Bool.self))
        guard let step = step.flatMap(FunnelStep.init), let hasStream, let seconds, let age else { return nil }
        return FunnelPerson.Told(
            step: step, failure: failure.map { FunnelFailure(rawValue: $0) ?? .silent }, hasStream: hasStream,
            seconds: seconds, age: age, isHelped: isHelped)
    }
}
