package import PostgreSQL

/// Who may be with a webinar, and what its session is, at one moment.
package struct Rights: Sendable, Equatable {
    /// Of the accounts that were asked about.
    package let allowed: Set<Int64>
    /// The moment, by the webinar's newest event; of one without, by what a feed of it begins at.
    package let newestEvent: Int64
    package let state: LiveSessionState

    package init(allowed: Set<Int64>, newestEvent: Int64, state: LiveSessionState) {
        self.allowed = allowed
        self.newestEvent = newestEvent
        self.state = state
    }
}

/// Who of those asked about may still be with a webinar, and what its session is.
package struct ExamineRights: Query {
    /// One row each, with the session's state and the newest event that it is of; one row without a user if nobody
    /// may, no row if the webinar is gone.
    /// - $1 webinar id
    /// - $2 user ids
    package static let statement = Statement(
        name: "presence_rights",
        sql: """
            SELECT allowed.id,
                   newest.id,
                   \(LiveSessionState.columns)
              FROM webinars_event                 AS e
             CROSS JOIN LATERAL (
                SELECT greatest(h.id,
                                webinar_live.event_history(),
                                (SELECT max(v.id) FROM webinar_live.event AS v WHERE v.webinar_id = e.id AND v.id > h.id)) AS id
                  FROM webinar_live.event_horizon AS h
                OFFSET 0
              ) AS newest
              LEFT JOIN live_sessions_livesession AS s ON s.webinar_id = e.id
              LEFT JOIN LATERAL (
                SELECT u.id
                  FROM auth_user                          AS u
                  LEFT JOIN registrations_registration    AS r ON r.user_id = u.id AND r.event_id = e.id
                  LEFT JOIN webinar_live.webinar_part     AS p ON p.user_id = u.id AND p.webinar_id = e.id
                  LEFT JOIN webinar_live.webinar_settings AS w ON w.webinar_id = e.id
                 WHERE u.id = ANY ($2::bigint[])
                   AND u.is_active
                   AND (u.id = e.organizer_id OR r.user_id IS NOT NULL OR p.part = 'co_host' OR w.entry = 'signed_in')
              ) AS allowed ON true
             WHERE e.id = $1::bigint
            """
    )

    package let parameters: [Parameter]

    package init(webinar: Int64, users: Set<Int64>) {
        parameters = [.bigint(webinar), .bigints(users)]
    }

    /// - Returns: nil if the webinar is gone.
    package static func read(_ rows: Rows) throws(PostgreSQLError) -> Rights? {
        let read = try rows.map { columns throws(PostgreSQLError) in
            (
                user: try columns.nextIfPresent(Int64.self), newestEvent: try columns.next(Int64.self),
                state: try columns.nextState()
            )
        }
        return read.first.map {
            Rights(allowed: Set(read.compactMap(\.user)), newestEvent: $0.newestEvent, state: $0.state)
        }
    }
}
