import HubQueries
import Testing

@testable import LiveEvents

@Suite struct OccupancyTests {
    private let start = ContinuousClock.now
    private let student = Seat(webinar: 7, user: 2)
    private let host = Seat(webinar: 7, user: 1)

    private func occupancy(of seats: Seat...) -> Occupancy {
        var occupancy = Occupancy()
        for seat in seats { occupancy.arrive(seat) }
        _ = occupancy.settle(at: start)
        return occupancy
    }

    @Test func `who arrives enters once`() {
        var occupancy = Occupancy()
        occupancy.arrive(student)
        #expect(occupancy.settle(at: start) == .init(entered: [student]))
        #expect(occupancy.settle(at: start).isEmpty)
    }

    @Test func `two connections of one account are one presence`() {
        var occupancy = occupancy(of: student, student)
        occupancy.depart(student, at: start)
        #expect(occupancy.settle(at: start + .seconds(60)).isEmpty)
        occupancy.depart(student, at: start)
        #expect(occupancy.settle(at: start + .seconds(60)) == .init(left: [student]))
    }

    @Test func `a reload within the grace is no leave`() {
        var occupancy = occupancy(of: student)
        occupancy.depart(student, at: start)
        #expect(occupancy.settle(at: start + .seconds(9)).isEmpty)
        occupancy.arrive(student)
        #expect(occupancy.settle(at: start + .seconds(60)).isEmpty)
    }

    @Test func `who is gone for the grace has left, and enters when it comes back`() {
        var occupancy = occupancy(of: student)
        occupancy.depart(student, at: start)
        #expect(occupancy.settle(at: start + .seconds(10)) == .init(left: [student]))
        occupancy.arrive(student)
        #expect(occupancy.settle(at: start + .seconds(11)) == .init(entered: [student]))
    }

    @Test func `who came and went before anyone was told never was there`() {
        var occupancy = Occupancy()
        occupancy.arrive(student)
        occupancy.depart(student, at: start)
        #expect(occupancy.settle(at: start + .seconds(10)).isEmpty)
    }

    @Test func `a new run is entered by those who are there, and by nobody else`() {
        let elsewhere = Seat(webinar: 8, user: 2)
        var occupancy = occupancy(of: host, student, elsewhere)
        occupancy.restart(7)
        #expect(occupancy.settle(at: start) == .init(entered: [host, student]))
    }

    @Test func `what could not be told is told the next time`() {
        var occupancy = occupancy(of: student)
        occupancy.depart(student, at: start)
        occupancy.arrive(host)
        let changes = occupancy.settle(at: start + .seconds(10))
        occupancy.unsettle(changes)
        #expect(occupancy.settle(at: start + .seconds(11)) == changes)
        #expect(occupancy.settle(at: start + .seconds(12)).isEmpty)
    }

    @Test func `who came back before its leave could be told stays`() {
        var occupancy = occupancy(of: student)
        occupancy.depart(student, at: start)
        let changes = occupancy.settle(at: start + .seconds(10))
        occupancy.arrive(student)
        occupancy.unsettle(changes)
        #expect(occupancy.settle(at: start + .seconds(11)).isEmpty)
    }
}
