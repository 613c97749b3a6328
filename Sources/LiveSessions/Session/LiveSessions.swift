import WebAPI

/// Starting, joining, showing and ending live sessions: the rules, applied to what PostgreSQL says.
///
/// A write repeats its rule in SQL. If it finds that the facts have changed since they were judged, they
/// are judged again.
struct LiveSessions {
    let store: LiveSessionStore
    let roomSuffix: RoomSuffix

    /// Bounds what would else be a loop for as long as others write; a room name's collision takes one too.
    private static let attempts = 5

    /// - Returns: the room of the webinar's session, which is active from now on or was so before.
    func start(webinar id: Int64?, by user: UserID) throws(LiveSessionError) -> (room: RoomName, isNew: Bool) {
        for _ in 0..<Self.attempts {
            if let room = try store.facts(webinar: id, user: user).roomToStart(by: user) { return (room, isNew: false) }
            guard let id else { throw .webinarNotFound }
            let name = RoomName.random(webinar: id, suffix: roomSuffix)
            if let room = try store.activate(webinar: id, user: user, room: name) { return (room, isNew: true) }
        }
        throw .contended
    }

    func join(
        webinar id: Int64?, by user: UserID
    ) throws(LiveSessionError) -> (room: RoomName, participantCount: Int64) {
        let facts = try store.facts(webinar: id, user: user)
        return (try facts.roomToJoin(by: user), facts.participantCount)
    }

    func status(webinar id: Int64?) throws(LiveSessionError) -> LiveSessionStatus {
        guard let id, let status = try store.status(webinar: id) else { throw .webinarNotFound }
        return status
    }

    /// - Returns: when the session ended, ISO 8601 in UTC.
    func end(webinar id: Int64?, by user: UserID) throws(LiveSessionError) -> String {
        for _ in 0..<Self.attempts {
            try store.facts(webinar: id, user: user).checkMayEnd(by: user)
            guard let id else { throw .webinarNotFound }
            if let endTime = try store.deactivate(webinar: id, user: user) { return endTime }
        }
        throw .contended
    }
}
