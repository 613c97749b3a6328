import PostgreSQL
import WebAPI

/// What a student's page tells of the way into the room.
struct Progress: Equatable {
    let step: FunnelStep
    /// nil where the step was reached.
    let failure: FunnelFailure?
    /// Whether events reach the page by a stream.
    let hasStream: Bool

    static func read(_ fields: inout Fields) -> Progress? {
        let step = fields.required("step", FieldRule<FunnelStep>.choice)
        let failure = fields.optionalOrNull("failed", FieldRule<FunnelFailure>.choice) ?? nil
        let hasStream = fields.optional("has_stream", .bool) ?? true
        return step.map { Progress(step: $0, failure: failure, hasStream: hasStream) }
    }
}

/// What decides whether an account may tell, and whether it may so soon.
struct LookUpProgressFacts: Query {
    /// A page tells a few times a minute at most.
    static let limit: Int64 = 30

    /// One row, whatever is missing. Only what is kept is counted.
    /// - $1 webinar id, may be NULL
    /// - $2 user id
    /// - $3 how often in a minute
    static let statement = Statement(
        name: "funnel_facts",
        sql: """
            SELECT \(LiveSessionFacts.columns),
                   CASE WHEN u.is_active
                         AND s.is_active
                         AND (r.id IS NOT NULL OR w.entry = 'signed_in')
                        THEN webinar_live.count_use(u.id, 'progress', $3::bigint, 60)
                   END
              FROM \(LiveSessionFacts.source)
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64?, user: UserID) {
        parameters = [.bigint(webinar), .bigint(user.rawValue), .bigint(Self.limit)]
    }

    /// - Returns: the seconds until the account may tell again in `closedFor`; nil while it may.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> (facts: LiveSessionFacts, closedFor: Int64?) {
        try rows.only { columns throws(PostgreSQLError) in
            (facts: try columns.nextFacts(), closedFor: try columns.nextIfPresent())
        }
    }
}

/// Keeps it: one row a student and session, the last word counts.
struct TellProgress: Query {
    /// What is said again within three minutes has been so since it was first said, and the help that was sent for it holds.
    /// - $1 webinar id, $2 user id
    /// - $3 step, $4 why it was not reached or NULL, $5 whether the page has a stream
    static let statement = Statement(
        name: "funnel_tell",
        sql: """
            INSERT INTO webinar_live.progress AS p (session_id, user_id, step, failed, has_stream, since, told_at)
            SELECT s.id, $2::bigint, $3::text, $4::text, $5::boolean, now(), now()
              FROM live_sessions_livesession AS s
             WHERE s.webinar_id = $1::bigint
               AND s.is_active
                ON CONFLICT (session_id, user_id) DO UPDATE
               SET since        = CASE WHEN p.told_at > now() - interval '3 minutes'
                                        AND (p.step, p.failed) IS NOT DISTINCT FROM (excluded.step, excluded.failed)
                                       THEN p.since
                                       ELSE excluded.since
                                  END,
                   help_sent_at = CASE WHEN p.told_at > now() - interval '3 minutes'
                                        AND (p.step, p.failed) IS NOT DISTINCT FROM (excluded.step, excluded.failed)
                                       THEN p.help_sent_at
                                  END,
                   step         = excluded.step,
                   failed       = excluded.failed,
                   has_stream   = excluded.has_stream,
                   told_at      = excluded.told_at
            RETURNING help_sent_at IS NOT NULL
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ progress: Progress, in webinar: Int64, by user: UserID) {
        parameters = [
            .bigint(webinar), .bigint(user.rawValue), .text(progress.step.rawValue),
            .text(progress.failure?.rawValue), .boolean(progress.hasStream),
        ]
    }

    /// - Returns: whether a host has sent help for it; nil if the session has ended meanwhile.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> Bool? {
        try rows.first { columns throws(PostgreSQLError) in try columns.next() }
    }
}
