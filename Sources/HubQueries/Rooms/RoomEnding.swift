/// A room whose session has ended, and which is to end on the Jitsi server.
package struct RoomEnding: Sendable, Equatable {
    /// As the database names it.
    package let room: String
    package let webinar: Int64
    /// When its session ended, as PostgreSQL writes a moment: what ends again later is another ending.
    package let endedAt: String
    /// The number of this try, from 1 on.
    package let attempt: Int64

    package init(room: String, webinar: Int64, endedAt: String, attempt: Int64) {
        self.room = room
        self.webinar = webinar
        self.endedAt = endedAt
        self.attempt = attempt
    }
}
