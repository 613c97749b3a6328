/// What a Jitsi server tells of one room: of its opening, of who came and left, or of both.
///
/// Reports come late, twice and in any order: each holds the moments that it tells of, and is kept as it is.
struct RoomReport: Equatable {
    /// An opening of a room, from its first visitor to its last.
    struct Opening: Equatable {
        /// What the server tells it from others by.
        let id: String
        var created: RoomMoment?
        var destroyed: RoomMoment?
    }

    /// As the server names it.
    let room: String
    /// The break-out room's name; nil for the session's own room.
    let breakout: String?
    var opening: Opening?
    var stays: [RoomStay] = []
}
