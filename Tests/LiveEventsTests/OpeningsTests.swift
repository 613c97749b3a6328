import HubQueries
import Testing

@testable import LiveEvents

@Suite struct OpeningsTests {
    private final class Stream {}
    private struct NoLookup: Error {}

    private let stream = Stream()
    private let other = Stream()

    private func hearing() -> Openings<Stream> {
        var openings = Openings<Stream>()
        _ = openings.beginHearing()
        return openings
    }

    private func lookup(for stream: Stream, in openings: inout Openings<Stream>) throws -> Openings<Stream>.Lookup {
        guard case .lookUp(let lookup) = openings.wait(stream, for: .webinar(7)) else { throw NoLookup() }
        return lookup
    }

    private func chat(_ id: Int64, in webinar: Int64) -> OutboxEvent {
        OutboxEvent(id: id, webinar: webinar, change: .chat(JSONText(text: "{}"), message: nil))
    }

    @Test func `a webinar is looked up once for all who wait`() throws {
        var openings = hearing()
        let lookup = try lookup(for: stream, in: &openings)
        #expect(lookup.subject == .webinar(7))
        #expect(openings.wait(other, for: .webinar(7)) == .wait)
        #expect(openings.answered(lookup)?.streams.count == 2)
        _ = try self.lookup(for: stream, in: &openings)
    }

    @Test func `too many webinars at once are refused, and those that are looked up are not`() {
        var openings = hearing()
        for webinar in 1...Int64(Openings<Stream>.limit) { _ = openings.wait(stream, for: .webinar(webinar)) }
        #expect(openings.wait(other, for: .webinar(0)) == .refuse)
        #expect(openings.wait(other, for: .webinar(1)) == .wait)
    }

    @Test func `nothing is looked up before events are heard`() {
        var openings = Openings<Stream>()
        #expect(openings.wait(stream, for: .webinar(7)) == .wait)
        #expect(openings.beginHearing().map(\.subject) == [.webinar(7)])
    }

    @Test func `what happens during the lookup is kept for the feed`() throws {
        var openings = hearing()
        let lookup = try lookup(for: stream, in: &openings)
        for event in [chat(11, in: 7), chat(12, in: 8), chat(13, in: 7)] { openings.take(event) }
        #expect(openings.answered(lookup)?.events.map(\.id) == [11, 13])
    }

    @Test func `who has gone is not let in`() throws {
        var openings = hearing()
        let lookup = try lookup(for: stream, in: &openings)
        openings.remove(stream, from: .webinar(7))
        #expect(openings.answered(lookup)?.streams.isEmpty == true)
    }

    @Test func `a lookup that began before a gap opens nothing after it`() throws {
        var openings = hearing()
        let before = try lookup(for: stream, in: &openings)
        #expect(openings.takeGap().map(ObjectIdentifier.init) == [ObjectIdentifier(stream)])
        let after = try lookup(for: other, in: &openings)
        #expect(openings.answered(before) == nil)
        #expect(openings.answered(after)?.streams.first === other)
    }

    @Test func `while the database is away, who came before anything was heard is refused, and nobody else`() {
        var openings = Openings<Stream>()
        _ = openings.wait(stream, for: .webinar(7))
        #expect(openings.takeAbsence().count == 1)
        _ = openings.beginHearing()
        _ = openings.wait(stream, for: .webinar(7))
        #expect(openings.takeAbsence().isEmpty)
    }

    @Test func `what is on the air is looked up once for all who wait, and hears of each webinar`() throws {
        var openings = hearing()
        guard case .lookUp(let lookup) = openings.wait(stream, for: .air) else { throw NoLookup() }
        #expect(openings.wait(other, for: .air) == .wait)
        for event in [chat(11, in: 7), chat(12, in: 8)] { openings.take(event) }
        let opening = openings.answered(lookup)
        #expect(opening?.streams.count == 2)
        #expect(opening?.events.map(\.id) == [11, 12])
    }
}
