import PostgreSQL

/// What a webinar's live session is at one moment.
package struct LiveSessionState: Sendable, Equatable {
    package let isActive: Bool
    /// nil while inactive.
    package let roomName: JSONText?
    /// When the present or last run began, ISO 8601 in UTC; nil where the platform does not say.
    package let startedAt: String?
    /// When the last run ended, ISO 8601 in UTC; nil while one is on, and where the platform does not say.
    package let endedAt: String?

    package static let inactive = LiveSessionState(isActive: false, roomName: nil)

    package init(isActive: Bool, roomName: JSONText?, startedAt: String? = nil, endedAt: String? = nil) {
        self.isActive = isActive
        self.roomName = roomName
        self.startedAt = startedAt
        self.endedAt = endedAt
    }
}

/// A JSON value in one line, as PostgreSQL wrote it.
package struct JSONText: Sendable, Equatable {
    package let text: String

    package init(text: String) {
        self.text = text
    }
}

extension LiveSessionState {
    /// Of `s`, a live session or NULLs: what ``Columns/nextState()`` reads. Who does not know of `end_time` leaves that
    /// of the run before.
    static let columns = """
        coalesce(s.is_active, false),
               CASE WHEN s.is_active THEN to_json(s.room_name)::text END,
               to_char(s.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               CASE WHEN NOT s.is_active AND (s.started_at IS NULL OR s.end_time >= s.started_at)
                    THEN to_char(s.end_time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
               END
        """
}

extension Columns {
    /// The next four columns: whether the session is active, its room's name as JSON, its start and its end.
    mutating func nextState() throws(PostgreSQLError) -> LiveSessionState {
        let isActive = try next(Bool.self)
        let roomName = try nextJSON()
        let (startedAt, endedAt) = (try nextIfPresent(String.self), try nextIfPresent(String.self))
        return LiveSessionState(
            isActive: isActive, roomName: isActive ? roomName : nil, startedAt: startedAt,
            endedAt: isActive ? nil : endedAt)
    }

    /// The next column; nil for NULL and for JSON's null.
    private mutating func nextJSON() throws(PostgreSQLError) -> JSONText? {
        let text = try nextIfPresent(String.self)
        return text.flatMap { $0 == "null" ? nil : JSONText(text: $0) }
    }
}
