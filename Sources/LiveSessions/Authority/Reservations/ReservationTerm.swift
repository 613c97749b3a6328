/// For how long a room may be open. The Jitsi server ends it then; that is for rooms that nobody else has ended.
struct ReservationTerm: Equatable {
    /// Seconds since 1970.
    let start: Int64
    /// Seconds, whole half-days: who asks again is told the same.
    let duration: Int64

    /// The term ends half a day or more after the planned end and after now, so that no lesson that lasts longer, and
    /// none that is entered late, is cut off.
    ///
    /// - Parameters:
    ///   - started: seconds since 1970; nil where the platform does not say when the session began.
    ///   - planned: the webinar's start, in seconds since 1970; nil where it is no moment.
    ///   - length: the webinar's, in seconds.
    ///   - now: seconds since 1970.
    init(started: Int64?, planned: Int64?, length: Int64, now: Int64) {
        start = started ?? min(planned ?? now, now)
        let end = max(now, max(start, planned ?? start) + max(length, 0))
        duration = (end - start + Self.halfDay - 1) / Self.halfDay * Self.halfDay + Self.halfDay
    }

    private static let halfDay: Int64 = 43_200
}
