import PostgreSQL

/// An account in a webinar's room.
package struct Seat: Hashable, Sendable {
    package let webinar: Int64
    package let user: Int64

    package init(webinar: Int64, user: Int64) {
        self.webinar = webinar
        self.user = user
    }
}

extension Set<Seat> {
    /// In parts that a statement can write within its time.
    package var parts: [ArraySlice<Seat>] {
        let (seats, size) = (Array(self), 1_000)
        return stride(from: 0, to: seats.count, by: size).map { seats[$0..<Swift.min($0 + size, seats.count)] }
    }
}

extension ArraySlice<Seat> {
    /// The webinars and the accounts, pair by pair.
    var parameters: [Parameter] { [.bigints(map(\.webinar)), .bigints(map(\.user))] }
}
