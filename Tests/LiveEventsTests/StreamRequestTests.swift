import NIOHTTP1
import Refusals
import Testing

@testable import LiveEvents

@Suite struct StreamRequestTests {
    private func parse(_ uri: String, lastEventID: String? = nil) throws(Refusal) -> StreamRequest {
        var head = HTTPRequestHead(version: .http1_1, method: .GET, uri: uri)
        if let lastEventID { head.headers.add(name: "Last-Event-ID", value: lastEventID) }
        return try StreamRequest(head)
    }

    @Test(arguments: ["/api/live/events/7", "/api/live/events/7/", "/api/live/events/007/?", "/api/live/events/7?x"])
    func `the final slash and the query are optional`(uri: String) throws {
        let request = try parse(uri)
        #expect(request.subject == .webinar(7))
        #expect(request.ticket == nil && request.after == nil)
    }

    @Test(arguments: ["/api/live/events", "/api/live/events/", "/api/live/events/?after=3"])
    func `without an id it is for what is on the air`(uri: String) throws {
        #expect(try parse(uri).subject == .air)
    }

    @Test(arguments: [
        "/", "/api/live", "/api/live/events//", "/api/live/events/-1", "/api/live/events/7/8",
        "/api/live/events/7//", "/api/live/events/%37", "/api/live/event/7", "api/live/events/7", "/x/live/events/7",
    ])
    func `another path is none`(uri: String) {
        #expect(throws: Refusal.notFound) { try parse(uri) }
    }

    @Test func `digits that exceed a bigint are no webinar`() throws {
        let request = try parse("/api/live/events/\(String(repeating: "9", count: 30))")
        #expect(request.subject == nil)
    }

    @Test func `the ticket and the id are in the query`() throws {
        let request = try parse("/api/live/events/7/?ticket=7.2.room.5.ab&after=12")
        #expect(request.ticket == "7.2.room.5.ab")
        #expect(request.after == 12)
    }

    @Test func `of header and query the larger id wins`() throws {
        #expect(try parse("/api/live/events/7/?after=12", lastEventID: "9").after == 12)
        #expect(try parse("/api/live/events/7/?after=9", lastEventID: "12").after == 12)
        #expect(try parse("/api/live/events/7/", lastEventID: "12").after == 12)
    }

    @Test func `an id that is none is refused, an empty one says nothing, and one too large is newer than any`() throws
    {
        #expect(throws: Refusal.badRequest) { try parse("/api/live/events/7/?after=x", lastEventID: "9") }
        #expect(throws: Refusal.badRequest) { try parse("/api/live/events/7/", lastEventID: "-1") }
        #expect(try parse("/api/live/events/7/?after=").after == nil)
        #expect(try parse("/api/live/events/7/?after=\(String(repeating: "9", count: 30))").after == .max)
    }
}
