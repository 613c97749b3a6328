import HubQueries
import Testing

@testable import LiveEvents

@Suite struct AttendanceTests {
    private let start = ContinuousClock.now
    private let student = Seat(webinar: 7, user: 2)
    private let host = Seat(webinar: 7, user: 1)

    private func attendance(of seats: Seat...) -> Attendance {
        var attendance = Attendance()
        for seat in seats { attendance.arrive(seat) }
        _ = attendance.settle(at: start)
        return attendance
    }

    @Test func `who arrives enters once`() {
        var attendance = Attendance()
        attendance.arrive(student)
        #expect(attendance.settle(at: start) == .init(entered: [student]))
        #expect(attendance.settle(at: start).isEmpty)
    }

    @Test func `two connections of one account are one presence`() {
        var attendance = attendance(of: student, student)
        attendance.depart(student, at: start)
        #expect(attendance.settle(at: start + .seconds(60)).isEmpty)
        attendance.depart(student, at: start)
        #expect(attendance.settle(at: start + .seconds(60)) == .init(left: [student]))
    }

    @Test func `a reload within the grace is no leave`() {
        var attendance = attendance(of: student)
        attendance.depart(student, at: start)
        #expect(attendance.settle(at: start + .seconds(9)).isEmpty)
        attendance.arrive(student)
        #expect(attendance.settle(at: start + .seconds(60)).isEmpty)
    }

    @Test func `who is gone for the grace has left, and enters when it comes back`() {
        var attendance = attendance(of: student)
        attendance.depart(student, at: start)
        #expect(attendance.settle(at: start + .seconds(10)) == .init(left: [student]))
        attendance.arrive(student)
        #expect(attendance.settle(at: start + .seconds(11)) == .init(entered: [student]))
    }

    @Test func `who came and went before anyone was told never was there`() {
        var attendance = Attendance()
        attendance.arrive(student)
        attendance.depart(student, at: start)
        #expect(attendance.settle(at: start + .seconds(10)).isEmpty)
    }

    @Test func `a new run is entered by those who are there, and by nobody else`() {
        let elsewhere = Seat(webinar: 8, user: 2)
        var attendance = attendance(of: host, student, elsewhere)
        attendance.restart(7)
        #expect(attendance.settle(at: start) == .init(entered: [host, student]))
    }

    @Test func `what could not be told is told the next time`() {
        var attendance = attendance(of: student)
        attendance.depart(student, at: start)
        attendance.arrive(host)
        let changes = attendance.settle(at: start + .seconds(10))
        attendance.unsettle(changes)
        #expect(attendance.settle(at: start + .seconds(11)) == changes)
        #expect(attendance.settle(at: start + .seconds(12)).isEmpty)
    }

    @Test func `who came back before its leave could be told stays`() {
        var attendance = attendance(of: student)
        attendance.depart(student, at: start)
        let changes = attendance.settle(at: start + .seconds(10))
        attendance.arrive(student)
        attendance.unsettle(changes)
        #expect(attendance.settle(at: start + .seconds(11)).isEmpty)
    }
}
