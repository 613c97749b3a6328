import Testing

@testable import LiveSessions

@Suite struct ReservationTermTests {
    private let hour: Int64 = 3_600
    private let noon: Int64 = 1_772_366_400

    private func end(_ term: ReservationTerm) -> Int64 { term.start + term.duration }

    @Test func `a lesson on time has a room for half a day beyond its end and a day at most`() {
        let term = ReservationTerm(started: noon, planned: noon, length: hour, now: noon + 60)
        #expect(term == ReservationTerm(started: noon, planned: noon, length: hour, now: noon + 2 * hour))
        #expect(term.start == noon)
        #expect(end(term) >= noon + hour + 12 * hour)
        #expect(end(term) <= noon + hour + 24 * hour)
    }

    @Test func `one that starts late has its whole length before it`() {
        let late = noon + 30 * 24 * hour
        let term = ReservationTerm(started: late, planned: noon, length: 8 * hour, now: late)
        #expect(end(term) >= late + 20 * hour)
    }

    @Test func `one that starts early is not cut off before its planned end`() {
        let planned = noon + 7 * 24 * hour
        #expect(end(ReservationTerm(started: noon, planned: planned, length: hour, now: noon)) >= planned + 13 * hour)
    }

    @Test func `a room that is entered long after the start is open for half a day at least`() {
        let now = noon + 100 * 24 * hour + 17
        #expect(end(ReservationTerm(started: noon, planned: noon, length: hour, now: now)) >= now + 12 * hour)
    }

    @Test func `a session without a start has begun by now`() {
        #expect(ReservationTerm(started: nil, planned: noon, length: hour, now: noon + 60).start == noon)
        #expect(ReservationTerm(started: nil, planned: noon + hour, length: hour, now: noon).start == noon)
        #expect(ReservationTerm(started: nil, planned: nil, length: hour, now: noon).start == noon)
    }

    @Test(arguments: [0, -5])
    func `a webinar without a length has a room all the same`(length: Int64) {
        let term = ReservationTerm(started: noon, planned: noon, length: length, now: noon)
        #expect(term.duration == 12 * hour)
    }

    @Test func `a room has places for hosts, and for connections whose people are back`() {
        #expect(RoomSize.maximum(limit: 1, coHosts: 0) == 12)
        #expect(RoomSize.maximum(limit: 100, coHosts: 3) == 129)
        #expect(RoomSize.maximum(limit: 101, coHosts: 0) == 128)
    }
}
