/// How long a room's ticket is good. One that has expired ends no stay, but the next reconnection, without a word: it
/// has to cover the lesson.
public enum RoomTicketLifetime: Sendable, Equatable {
    /// An hour beyond the planned end; two hours at least, a day at most.
    case auto
    /// So many seconds.
    case seconds(Int64)

    /// Seconds that a setting may ask for.
    public static let range: ClosedRange<Int64> = 300...86_400

    /// - Parameters:
    ///   - now: seconds since 1970, as what is returned.
    ///   - plannedEnd: of the webinar.
    func expiry(now: Int64, plannedEnd: Int64) -> Int64 {
        switch self {
        case .auto: min(max(plannedEnd + 3_600, now + 7_200), now + Self.range.upperBound)
        case .seconds(let seconds): now + seconds
        }
    }
}
