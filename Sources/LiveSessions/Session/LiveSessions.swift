import PostgreSQL
import WebAPI

/// Starting, joining, showing and ending live sessions: the rules, applied to what PostgreSQL says.
///
/// A write repeats its rule in SQL. If it finds that the facts have changed since they were judged, they
/// are judged again.
struct LiveSessions {
    let database: Connection
    let roomSuffix: RoomSuffix

    /// Bounds what would else be a loop for as long as others write; a room name's collision takes one too.
    private static let attempts = 5

    /// - Returns: the room of the webinar's session, which is active from now on or was so before.
    func start(
        webinar id: Int64?, by user: UserID
    ) throws(LiveSessionError) -> (room: RoomName, admission: Admission, isNew: Bool) {
        for _ in 0..<Self.attempts {
            let admission = try database.ask(LookUpAdmission(webinar: id, user: user))
            if let room = try admission.facts.roomToStart(by: user) { return (room, admission, isNew: false) }
            guard let id else { throw .webinarNotFound }
            let name = RoomName.random(webinar: id, suffix: roomSuffix)
            if let room = try activate(webinar: id, by: user, room: name) { return (room, admission, isNew: true) }
            if try database.ask(LookUpCancellation(of: id)) { throw .webinarCancelled }
        }
        throw .contended
    }

    /// - Parameter takesSeat: `false` for who only asks. Hosts need none.
    func join(
        webinar id: Int64?, by user: UserID, takesSeat: Bool
    ) throws(LiveSessionError) -> (room: RoomName, admission: Admission) {
        for _ in 0..<Self.attempts {
            let admission = try database.ask(LookUpAdmission(webinar: id, user: user))
            let room = try admission.facts.roomToJoin(by: user)
            guard let id else { throw .webinarNotFound }
            let hasLimit = admission.settings.participantLimit != nil
            guard takesSeat, hasLimit, try !admission.facts.isHost(user) else { return (room, admission) }
            switch try database.ask(TakeSeat(webinar: id, user: user)) {
            case true?: return (room, admission)
            case false?: throw .sessionFull
            case nil: continue
            }
        }
        throw .contended
    }

    func status(webinar id: Int64?) throws(LiveSessionError) -> LiveSessionStatus {
        guard let id, let status = try database.ask(LookUpStatus(webinar: id)) else { throw .webinarNotFound }
        return status
    }

    /// - Returns: when the session ended, ISO 8601 in UTC.
    func end(webinar id: Int64?, by user: UserID) throws(LiveSessionError) -> String {
        for _ in 0..<Self.attempts {
            try facts(webinar: id, user: user).checkMayEnd(by: user)
            guard let id else { throw .webinarNotFound }
            if let endTime = try database.ask(DeactivateLiveSession(webinar: id, by: .host(user))) { return endTime }
        }
        throw .contended
    }

    func facts(webinar id: Int64?, user: UserID) throws(LiveSessionError) -> LiveSessionFacts {
        try database.ask(LookUpFacts(webinar: id, user: user))
    }

    /// - Returns: nil if the facts have changed meanwhile, or if `room` is another webinar's: judge again, with
    ///   another name.
    private func activate(webinar: Int64, by user: UserID, room: RoomName) throws(LiveSessionError) -> RoomName? {
        do throws(LiveSessionError) {
            return try database.ask(ActivateLiveSession(webinar: webinar, host: user, room: room))
        } catch .database(.refused(.foreignKeyViolation, _, _)) {
            return nil
        } catch .database(let error) where error.isDuplicate {
            return nil
        }
    }
}
