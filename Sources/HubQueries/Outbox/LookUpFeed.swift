package import PostgreSQL

/// A webinar's state and its newest events at one moment.
package struct FeedSnapshot: Sendable, Equatable {
    package let state: LiveSessionState
    package let participantCount: Int64
    /// How many accounts wait before the room, hosts left out.
    package let waitingCount: Int64
    /// What the hosts have decided, in the JSON of the contract's section 9.
    package let settings: JSONText
    /// When it takes place, and whether, in the JSON of the contract's section 6.
    package let webinar: JSONText
    /// What stands on top of the chat, as JSON that says so also of nothing.
    package let notice: JSONText
    /// What is recorded and streamed, in the JSON of the contract's section 10.
    package let capture: JSONText
    /// The accounts that may not write in the chat.
    package let muted: Set<Int64>
    /// In the order of their ids.
    package let events: [OutboxEvent]
    /// The webinar has no event with a larger id but those in ``events``.
    package let isCompleteAfter: Int64

    package init(
        state: LiveSessionState, participantCount: Int64, waitingCount: Int64, settings: JSONText, webinar: JSONText,
        notice: JSONText, capture: JSONText, muted: Set<Int64>,
        events: [OutboxEvent], isCompleteAfter: Int64
    ) {
        self.state = state
        self.participantCount = participantCount
        self.waitingCount = waitingCount
        self.settings = settings
        self.webinar = webinar
        self.notice = notice
        self.capture = capture
        self.muted = muted
        self.events = events
        self.isCompleteAfter = isCompleteAfter
    }
}

/// What a webinar is and what has happened to it lately.
package struct LookUpFeed: Query {
    /// How far back it looks, in events.
    package enum Depth: Int, Sendable {
        /// For those who come.
        case recent = 200
        /// For those who come back after a while. Who missed more fetches afresh.
        case missed = 500
    }

    /// What is trimmed is not looked through: its rows may still be there, while somebody holds a snapshot.
    /// One row without an event if there is none, no row if the webinar does not exist. What is known of the webinar
    /// itself is asked once, before its events: in the list of columns it would be asked again for each of them.
    /// - $1 webinar id
    /// - $2 how many events at most
    package static let statement = Statement(
        name: "outbox_snapshot",
        sql: """
            SELECT greatest(h.id, webinar_live.event_history()),
                   $2::bigint,
                   coalesce(c.participant_count, 0),
                   known.waiting_count,
                   known.settings,
                   known.webinar,
                   known.notice,
                   known.capture,
                   known.muted,
                   \(LiveSessionState.columns),
                   \(OutboxEvent.columns)
              FROM webinars_event                  AS e
             CROSS JOIN webinar_live.event_horizon AS h
              LEFT JOIN live_sessions_livesession  AS s ON s.webinar_id = e.id
              LEFT JOIN LATERAL (
                SELECT participant_count
                  FROM webinar_live.session_presence
                 WHERE session_id = s.id
                   AND s.is_active
                 ORDER BY counted_at DESC
                 LIMIT 1
              ) AS c ON true
             CROSS JOIN LATERAL (
                SELECT (SELECT count(DISTINCT w.user_id)
                          FROM webinar_live.waiting AS w
                         WHERE w.webinar_id = e.id)               AS waiting_count,
                       webinar_live.settings_document(e.id)::text AS settings,
                       webinar_live.webinar_document(e.id)::text  AS webinar,
                       webinar_live.notice_document(e.id)::text   AS notice,
                       webinar_live.capture_document(e.id)::text  AS capture,
                       (SELECT string_agg(q.user_id::text, ' ')
                          FROM webinar_live.chat_mute AS q
                         WHERE q.webinar_id = e.id)               AS muted
                OFFSET 0
              ) AS known
              LEFT JOIN LATERAL (
                SELECT id, webinar_id, kind, message_id, data
                  FROM webinar_live.event
                 WHERE webinar_id = e.id
                   AND id > h.id
                 ORDER BY id DESC
                 LIMIT $2::bigint
              ) AS v ON true
             WHERE e.id = $1::bigint
             ORDER BY v.id
            """
    )

    package let parameters: [Parameter]

    package init(webinar: Int64, _ depth: Depth) {
        parameters = [.bigint(webinar), .bigint(Int64(depth.rawValue))]
    }

    /// - Returns: nil if the webinar does not exist.
    package static func read(_ rows: Rows) throws(PostgreSQLError) -> FeedSnapshot? {
        let read = try rows.map { columns throws(PostgreSQLError) in
            (
                horizon: try columns.next(Int64.self), limit: try columns.next(Int64.self),
                count: try columns.next(Int64.self), waiting: try columns.next(Int64.self),
                settings: JSONText(text: try columns.next()),
                webinar: JSONText(text: try columns.next()),
                notice: JSONText(text: try columns.next()),
                capture: JSONText(text: try columns.next()), muted: try columns.nextIfPresent(String.self),
                state: try columns.nextState(), event: try columns.nextEvent()
            )
        }
        guard let first = read.first else { return nil }
        let events = read.compactMap(\.event)
        let oldest = events.count < Int(first.limit) ? nil : events.first
        return FeedSnapshot(
            state: first.state,
            participantCount: first.count,
            waitingCount: first.waiting,
            settings: first.settings,
            webinar: first.webinar,
            notice: first.notice,
            capture: first.capture,
            muted: Set((first.muted ?? "").split(separator: " ").compactMap { Int64($0) }),
            events: events,
            isCompleteAfter: max(first.horizon, oldest.map { $0.id - 1 } ?? 0))
    }
}
