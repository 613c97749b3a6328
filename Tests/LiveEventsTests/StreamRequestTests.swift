import NIOHTTP1
import Testing

@testable import LiveEvents

@Suite struct StreamRequestTests {
    private func parse(_ uri: String, lastEventID: String? = nil) -> StreamRequest? {
        var head = HTTPRequestHead(version: .http1_1, method: .GET, uri: uri)
        if let lastEventID { head.headers.add(name: "Last-Event-ID", value: lastEventID) }
        return StreamRequest(head)
    }

    @Test(arguments: ["/api/live/events/7", "/api/live/events/7/", "/api/live/events/007/?", "/api/live/events/7?x"])
    func `the final slash and the query are optional`(uri: String) throws {
        let request = try #require(parse(uri))
        #expect(request.webinar == 7)
        #expect(request.ticket == nil && request.after == nil)
    }

    @Test(arguments: [
        "/", "/api/live/events", "/api/live/events/", "/api/live/events/-1", "/api/live/events/7/8",
        "/api/live/events/7//", "/api/live/events/%37", "/api/live/event/7", "api/live/events/7", "/x/live/events/7",
    ])
    func `another path is none`(uri: String) {
        #expect(parse(uri) == nil)
    }

    @Test func `digits that exceed a bigint are no webinar`() throws {
        let request = try #require(parse("/api/live/events/\(String(repeating: "9", count: 30))"))
        #expect(request.webinar == nil)
    }

    @Test func `the ticket and the id are in the query`() throws {
        let request = try #require(parse("/api/live/events/7/?ticket=7.2.room.5.ab&after=12"))
        #expect(request.ticket == "7.2.room.5.ab")
        #expect(request.after == 12)
    }

    @Test func `of header and query the larger id wins`() {
        #expect(parse("/api/live/events/7/?after=12", lastEventID: "9")?.after == 12)
        #expect(parse("/api/live/events/7/?after=9", lastEventID: "12")?.after == 12)
        #expect(parse("/api/live/events/7/", lastEventID: "12")?.after == 12)
    }

    @Test func `an id that is no number says nothing, and one that is too large is newer than any`() {
        #expect(parse("/api/live/events/7/?after=x", lastEventID: "9")?.after == 9)
        #expect(parse("/api/live/events/7/?after=-1")?.after == nil)
        #expect(parse("/api/live/events/7/?after=\(String(repeating: "9", count: 30))")?.after == .max)
    }
}
