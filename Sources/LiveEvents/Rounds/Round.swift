import HubQueries

/// What the hub has to tell the database and to ask it about once a second.
struct Round: Sendable, Equatable {
    var changes = Occupancy.Changes()
    /// Of who waits before rooms.
    var waiting = Occupancy.Changes()
    /// Webinars to count the waiting of.
    var countedWaiting: Set<Int64> = []
    /// Webinars with the accounts whose rights to examine.
    var examined: [Int64: Set<Int64>] = [:]
    /// Whether to look at what is on the air.
    var isAirExamined = false
    /// Rooms that have ended, or are given up.
    var forgotten: [RoomEnding] = []
    /// Whether it is time to look after what nobody else does.
    var isHousekeepingDue = false

    var isEmpty: Bool {
        changes.isEmpty && waiting.isEmpty && examined.isEmpty && !isAirExamined && forgotten.isEmpty
            && !isHousekeepingDue
    }
}

/// What came of a round.
struct Findings: Sendable {
    /// Whether another hub may have closed stays of this one.
    var hasBegunAnew = false
    /// Of people in rooms, by webinar.
    var counts: [Int64: Int64] = [:]
    /// Of people before rooms, by webinar.
    var waitingCounts: [Int64: Int64] = [:]
    /// nil for a webinar that is gone.
    var rights: [Int64: Rights?] = [:]
    /// nil where it was not looked at.
    var air: AirSnapshot?
    /// Webinars whose session the hub ended because their organizer was gone.
    var ended: [Int64] = []
    /// Rooms that this hub has taken on to end.
    var endings: [RoomEnding] = []
    /// Webinars whose session the database did not let end, and why.
    var notEnded: [Int64: String] = [:]
}
