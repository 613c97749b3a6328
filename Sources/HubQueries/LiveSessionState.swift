import PostgreSQL

/// What a webinar's live session is at one moment.
package struct LiveSessionState: Sendable, Equatable {
    package let isActive: Bool
    /// nil while inactive.
    package let roomName: JSONText?
    /// When the present run began; nil while inactive, and where the platform does not say.
    package let startedAt: JSONText?

    package static let inactive = LiveSessionState(isActive: false, roomName: nil, startedAt: nil)

    package init(isActive: Bool, roomName: JSONText?, startedAt: JSONText?) {
        self.isActive = isActive
        self.roomName = roomName
        self.startedAt = startedAt
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
    /// Of `s`, a live session or NULLs: what ``Columns/nextState()`` reads.
    static let columns = """
        coalesce(s.is_active, false),
               CASE WHEN s.is_active THEN to_json(s.room_name)::text END,
               CASE WHEN s.is_active
                    THEN to_json(to_char(s.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))::text
               END
        """
}

extension Columns {
    /// The next three columns: whether the session is active, its room's name and its start as JSON.
    mutating func nextState() throws(PostgreSQLError) -> LiveSessionState {
        let isActive = try next(Bool.self)
        let (roomName, startedAt) = (try nextJSON(), try nextJSON())
        return isActive ? LiveSessionState(isActive: true, roomName: roomName, startedAt: startedAt) : .inactive
    }

    /// The next column; nil for NULL and for JSON's null.
    private mutating func nextJSON() throws(PostgreSQLError) -> JSONText? {
        let text = try nextIfPresent(String.self)
        return text.flatMap { $0 == "null" ? nil : JSONText(text: $0) }
    }
}
