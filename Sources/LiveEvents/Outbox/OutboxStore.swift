import PostgreSQL

/// The statements of the outbox as functions, one round trip each.
struct OutboxStore {
    let connection: Connection

    func newestID() throws(PostgreSQLError) -> Int64 {
        try connection.execute(OutboxStatements.newest).onlyRow.decode(0, as: Int64.self)
    }

    /// - Returns: nil if events after `id` are gone.
    func events(after id: Int64, limit: Int64) throws(PostgreSQLError) -> [OutboxEvent]? {
        let rows = try connection.execute(OutboxStatements.next, [.bigint(id), .bigint(limit)])
        guard try rows.onlyRow(of: 0) <= id else { return nil }
        return try rows.events
    }

    /// - Returns: nil if the webinar does not exist.
    func snapshot(webinar: Int64, limit: Int64) throws(PostgreSQLError) -> RoomSnapshot? {
        let rows = try connection.execute(OutboxStatements.snapshot, [.bigint(webinar), .bigint(limit)])
        guard let row = rows.first else { return nil }
        let events = try rows.events
        let horizon = try row.decode(0, as: Int64.self)
        let oldest = events.count < Int(limit) ? nil : events.first
        return RoomSnapshot(
            state: try row.sessionState(at: 8),
            participantCount: try row.decode(11, as: Int64.self),
            events: events,
            isCompleteAfter: oldest.map { $0.id - 1 } ?? horizon)
    }

    func replay(webinar: Int64, after id: Int64, limit: Int64) throws(PostgreSQLError) -> Replay {
        let rows = try connection.execute(OutboxStatements.replay, [.bigint(webinar), .bigint(id), .bigint(limit)])
        let horizon = try rows.onlyRow(of: 0)
        let newest = try rows.onlyRow(of: 8)
        let events = try rows.events
        guard horizon <= id, id <= newest, events.count < Int(limit) else { return .reset }
        return .events(events)
    }

    func trim(olderThan retention: Duration) throws(PostgreSQLError) {
        _ = try connection.execute(OutboxStatements.trim, [.bigint(retention.components.seconds)])
    }
}

extension Rows {
    /// The row that a statement gives in any case.
    var onlyRow: Row {
        get throws(PostgreSQLError) {
            guard let first else { throw .undecodable(column: 0, expected: "row") }
            return first
        }
    }

    fileprivate func onlyRow(of column: Int) throws(PostgreSQLError) -> Int64 {
        try onlyRow.decode(column, as: Int64.self)
    }

    /// Of statements whose event stands in the columns from 1 on.
    fileprivate var events: [OutboxEvent] {
        get throws(PostgreSQLError) {
            try compactMap { row throws(PostgreSQLError) in try row.event(at: 1) }
        }
    }
}

extension Row {
    /// An event by its columns from `first` on; nil if there is none.
    fileprivate func event(at first: Int) throws(PostgreSQLError) -> OutboxEvent? {
        guard let id = try decodeIfPresent(first, as: Int64.self) else { return nil }
        let change: OutboxEvent.Change
        switch try decode(first + 2, as: String.self) {
        case "status": change = .status(try sessionState(at: first + 4))
        case "chat": change = .chat(JSONText(text: try decode(first + 3, as: String.self)))
        default: change = .other
        }
        return OutboxEvent(id: id, webinar: try decode(first + 1, as: Int64.self), change: change)
    }

    /// A session's state by its columns from `first` on.
    func sessionState(at first: Int) throws(PostgreSQLError) -> SessionState {
        guard try decode(first, as: Bool.self) else { return .inactive }
        return SessionState(isActive: true, room: try json(first + 1), startedAt: try json(first + 2))
    }

    /// nil for NULL and for JSON's null.
    private func json(_ column: Int) throws(PostgreSQLError) -> JSONText? {
        let text = try decodeIfPresent(column, as: String.self)
        return text.flatMap { $0 == "null" ? nil : JSONText(text: $0) }
    }
}
