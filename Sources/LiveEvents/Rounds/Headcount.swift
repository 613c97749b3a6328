/// How many accounts are with a webinar.
struct Headcount: Sendable, Equatable {
    /// In the room.
    var participants: Int64 = 0
    /// Before it, hosts left out.
    var waiting: Int64 = 0
}
