import HubQueries

/// Who takes which seat, as the connections of this hub tell it: several connections of one account are one
/// presence, and who comes back within the grace never left.
///
/// A value without a clock: the caller tells the time. It collects changes until they are settled.
struct Occupancy {
    /// What to tell the database.
    struct Changes: Sendable, Equatable {
        var entered: Set<Seat> = []
        var left: Set<Seat> = []

        var isEmpty: Bool { entered.isEmpty && left.isEmpty }
        var webinars: Set<Int64> { Set(entered.union(left).map(\.webinar)) }
    }

    /// How long a seat stays taken without a connection: a reload takes no longer.
    static let grace: Duration = .seconds(10)

    private struct Occupants {
        var connections = 0
        /// When the last connection ended; nil if that is long ago.
        var departed: ContinuousClock.Instant?
        var isKnown = false
    }

    private var seats: [Seat: Occupants] = [:]
    /// Those whose occupancy may differ from what is known of it.
    private var unsettled: Set<Seat> = []

    mutating func arrive(_ seat: Seat) {
        seats[seat, default: Occupants()].connections += 1
        unsettled.insert(seat)
    }

    mutating func depart(_ seat: Seat, at now: ContinuousClock.Instant) {
        seats[seat]?.connections -= 1
        seats[seat]?.departed = now
        unsettled.insert(seat)
    }

    /// - Returns: who has come, and who has been gone for longer than the grace, since the last time.
    mutating func settle(at now: ContinuousClock.Instant) -> Changes {
        var changes = Changes()
        for seat in unsettled {
            guard let occupants = seats[seat] else { continue }
            if occupants.connections > 0 {
                if !occupants.isKnown { changes.entered.insert(seat) }
                seats[seat]?.isKnown = true
            } else if occupants.departed.map({ $0 + Self.grace <= now }) ?? true {
                if occupants.isKnown { changes.left.insert(seat) }
                seats[seat] = nil
            } else {
                continue
            }
            unsettled.remove(seat)
        }
        return changes
    }

    /// Takes changes back that did not reach the database: the next ``settle(at:)`` has them again.
    mutating func unsettle(_ changes: Changes) {
        for seat in changes.entered { forget(seat) }
        for seat in changes.left where seats[seat] == nil {
            seats[seat] = Occupants(isKnown: true)
            unsettled.insert(seat)
        }
        for seat in changes.left { seats[seat]?.isKnown = true }
    }

    /// The webinar's session has begun anew: all who are there enter it.
    mutating func restart(_ webinar: Int64) {
        for seat in seats.keys where seat.webinar == webinar { forget(seat) }
    }

    /// Nobody counts as seen any more: all who are there enter again.
    mutating func restart() {
        for (seat, occupants) in seats where occupants.connections > 0 { forget(seat) }
    }

    private mutating func forget(_ seat: Seat) {
        seats[seat]?.isKnown = false
        unsettled.insert(seat)
    }
}
