import Testing

@testable import LiveSessions

@Suite struct AttendanceReportTests {
    private func person(
        _ name: String, seconds: Int64 = 0, page: Int64 = 0, state: String, isPresent: Bool = false,
        isProvisional: Bool = false, disagrees: Bool = false, correction: Attendance.Correction? = nil
    ) -> Attendance {
        let came = seconds > 0 ? "2026-11-26T18:31:00.000000Z" : nil
        return Attendance(
            user: 1, username: name.lowercased(), name: name, isRegistered: true, isHost: false, firstEnteredAt: came,
            lastLeftAt: isPresent ? nil : came.map { _ in "2026-11-26T19:00:59.000000Z" }, seconds: seconds,
            pageSeconds: page, stays: 1, isPresent: isPresent, state: state, isProvisional: isProvisional,
            source: "room", disagrees: disagrees, correction: correction)
    }

    private let run = Run(startedAt: "2026-11-26T18:30:00.000000Z", endedAt: "2026-11-26T19:30:00.000000Z")

    @Test func `a line a person, with what is to be known of them`() {
        let corrected = Attendance.Correction(state: "attended", reason: "r", author: nil, time: "t")
        let report = AttendanceReport(
            webinar: 7, title: "Algebra", runs: [run],
            people: [
                person("Asha", seconds: 1799, page: 3600, state: "attended", disagrees: true),
                person("Jo", state: "absent", correction: corrected),
            ])
        #expect(
            report.text == """
                Webinar 7: Algebra
                On the air from 2026-11-26 18:30 to 2026-11-26 19:30 (UTC)

                STATE      MINUTES  PAGE  CAME (UTC)        LEFT (UTC)        BY    NAME
                attended   29       60!   2026-11-26 18:31  2026-11-26 19:00  room  Asha (asha)
                attended*  0        0     -                 -                 room  Jo (jo)
                * as a host has corrected it
                ! the page saw another time than the room; the room counts
                """)
    }

    @Test func `what may still change is said to`() {
        let here = person("Asha", seconds: 60, state: "attended", isPresent: true, isProvisional: true)
        let report = AttendanceReport(
            webinar: 7, title: "A\u{1B}c", runs: [Run(startedAt: run.startedAt, endedAt: nil)], people: [here])
        let lines = report.text.split(separator: "\n")
        #expect(lines[0] == "Webinar 7: A?c")
        #expect(lines[1] == "On the air since 2026-11-26 18:30 (UTC)")
        #expect(lines[3].contains("is here"))
        #expect(lines.last?.hasPrefix("Not final") == true)
    }

    @Test func `a webinar of nobody says so`() {
        let report = AttendanceReport(webinar: 7, title: "Algebra", runs: [], people: [])
        #expect(report.text == "Webinar 7: Algebra\n\nNobody was registered, and nobody came.")
        #expect(report.csv.starts(with: [0xEF, 0xBB, 0xBF]))
    }
}
