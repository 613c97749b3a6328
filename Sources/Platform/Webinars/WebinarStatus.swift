/// Where a webinar stands: set by hand, or computed from its time.
enum WebinarStatus: String, CaseIterable {
    case upcoming, live, completed

    /// - Parameters:
    ///   - manual: the column `manual_status`; what is no status counts as not set.
    ///   - start: seconds since 1970, as `end` and `now`.
    init(manual: String, start: Int64, end: Int64, now: Int64) {
        if let status = WebinarStatus(rawValue: manual) {
            self = status
        } else if now < start {
            self = .upcoming
        } else {
            self = now < end ? .live : .completed
        }
    }
}
