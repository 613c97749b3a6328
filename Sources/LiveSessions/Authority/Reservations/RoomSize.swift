/// How many connections a room takes where the webinar has a limit.
///
/// Who may take a seat is decided when people join. The room itself counts connections, keeps no place for hosts, and
/// for a minute those of people whose network is gone and who are there already by another: it must not refuse them.
enum RoomSize {
    /// - Parameter limit: how many may be there who are no hosts.
    static func maximum(limit: Int64, coHosts: Int64) -> Int64 {
        limit + 1 + coHosts + max(10, (limit + 3) / 4)
    }
}
