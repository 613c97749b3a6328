import WebAPI

/// All that decides whether an account may start, join or end a webinar's live session, at one moment.
struct LiveSessionFacts: Equatable {
    struct Session: Equatable {
        let room: RoomName
        let isActive: Bool

        var activeRoom: RoomName? { isActive ? room : nil }
    }

    /// nil if the account does not exist.
    var accountIsActive: Bool?
    /// nil if the webinar does not exist.
    var organizer: UserID?
    var isRegistered: Bool
    /// nil if the webinar never had a live session.
    var session: Session?
    /// How many people are in the active session's room; up to some seconds old.
    var participantCount: Int64 = 0
}

/// What anyone may know of a webinar that exists.
struct LiveSessionStatus: Equatable {
    /// nil if no live session is active.
    let activeRoom: RoomName?
}
