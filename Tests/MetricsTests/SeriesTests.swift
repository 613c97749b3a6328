import Testing

@testable import Metrics

@Suite struct SeriesTests {
    @Test func `a label's value is escaped as the text format wants it`() {
        let series = Series(.workers, [("pool", "a\"b\\c\nd")])
        #expect(series.key == #"webinar_live_workers{pool="a\"b\\c\nd"}"#)
    }

    @Test func `a series knows its family and its labels`() {
        let series = Series(.requests, [("route", "GET /api"), ("status", "200"), ("code", "")])
        #expect(series.family == .requests)
        #expect(series.labels == #"route="GET /api",status="200",code="""#)
        #expect(Series(.rooms, []).labels == "")
    }

    @Test func `a series of another version is of no family`() {
        #expect(Series(key: "webinar_live_of_tomorrow{a=\"b\"}").family == nil)
    }
}
