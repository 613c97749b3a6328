import Testing

@testable import Platform

@Suite struct WebinarStatusTests {
    private func status(manual: String = "", now: Int64) -> WebinarStatus {
        WebinarStatus(manual: manual, start: 1_000, end: 1_060, now: now)
    }

    @Test func `before its start a webinar is upcoming`() {
        #expect(status(now: 999) == .upcoming)
    }

    @Test(arguments: [1_000, 1_059])
    func `from its start until its end a webinar is live`(now: Int64) {
        #expect(status(now: now) == .live)
    }

    @Test func `from its end on a webinar is completed`() {
        #expect(status(now: 1_060) == .completed)
    }

    @Test(arguments: [0, 1_010, 2_000])
    func `a status set by hand holds at any time`(now: Int64) {
        #expect(status(manual: "completed", now: now) == .completed)
    }

    @Test func `what is no status counts as not set`() {
        #expect(status(manual: "cancelled", now: 1_010) == .live)
    }
}
