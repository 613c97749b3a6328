import PostgreSQL

/// Who has been in the room, as the organizer is told.
struct Participant: Equatable {
    let user: Int64
    let username: String
    /// The full name where there is one.
    let name: String
    /// Where a browser finds the picture; nil for none.
    let picture: String?
    /// ISO 8601 in UTC, as `leftAt`.
    let joinedAt: String
    /// nil while present.
    let leftAt: String?
    let isPresent: Bool
}

/// Who has been in the room since the last start, in the order of coming.
struct ListParticipants: Query {
    /// A stay that nobody closed ended when its page or its hub was last heard of.
    /// - $1 webinar id
    static let statement = Statement(
        name: "presence_participants",
        sql: """
            SELECT u.id,
                   u.username,
                   \(FullName.sql(of: "u")),
                   webinar_live.picture_address(p.profile_picture),
                   to_char(min(run.entered_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   CASE WHEN NOT bool_or(run.is_present)
                        THEN to_char(max(run.left_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                   END,
                   bool_or(run.is_present)
              FROM (
                SELECT stay.user_id,
                       s.started_at,
                       greatest(stay.entered_at, s.started_at)                            AS entered_at,
                       greatest(
                           stay.entered_at,
                           coalesce(stay.left_at, stay.seen_at, hub.heartbeat_at, s.end_time)
                       )                                                                  AS left_at,
                       here.stay_id IS NOT NULL                                           AS is_present
                  FROM live_sessions_livesession AS s
                  JOIN webinar_live.stay         AS stay ON stay.session_id = s.id
                  LEFT JOIN webinar_live.hub     AS hub  ON hub.id = stay.hub_id
                  LEFT JOIN webinar_live.present AS here ON here.stay_id = stay.id
                 WHERE s.webinar_id = $1::bigint
              ) AS run
              JOIN auth_user                 AS u ON u.id = run.user_id
              LEFT JOIN accounts_userprofile AS p ON p.user_id = u.id
             WHERE run.is_present
                OR run.started_at IS NULL
                OR run.left_at > run.started_at
             GROUP BY u.id, u.username, u.first_name, u.last_name, p.profile_picture
             ORDER BY min(run.entered_at), u.id
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64) {
        parameters = [.bigint(webinar)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [Participant] {
        try rows.map { columns throws(PostgreSQLError) in
            Participant(
                user: try columns.next(),
                username: try columns.next(),
                name: try columns.next(),
                picture: try columns.nextIfPresent(),
                joinedAt: try columns.next(),
                leftAt: try columns.nextIfPresent(),
                isPresent: try columns.next())
        }
    }
}
