import NIOHTTP1
import Refusals

/// A request for a webinar's events, `GET /api/live/events/<id>/[?ticket=…][&after=…]`, or without an id for what is on
/// the air.
struct StreamRequest: Sendable, Equatable {
    /// nil for digits that exceed a bigint, so that nothing has this id.
    let subject: Subject?
    let ticket: String?
    /// The id after which to go on; of the header `Last-Event-ID` and `after` the larger.
    let after: Int64?

    /// - Throws: `not_found` for another path, `bad_request` for an id to go on after that is none.
    init(_ head: HTTPRequestHead) throws(Refusal) {
        let parts = head.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var path = parts[0].split(separator: "/", omittingEmptySubsequences: false)
        if path.last?.isEmpty == true { path.removeLast() }
        guard path.prefix(4).elementsEqual(["", "api", "live", "events"]) else { throw .notFound }
        subject = try Self.subject(path.dropFirst(4))

        let query = parts.count == 2 ? Self.parameters(parts[1]) : [:]
        ticket = query["ticket"].map(String.init)
        let lastEventID = head.headers.first(name: "Last-Event-ID").map { Substring($0) }
        after = [try Self.eventID(query["after"]), try Self.eventID(lastEventID)].compactMap(\.self).max()
    }

    private static func subject(_ path: ArraySlice<Substring>) throws(Refusal) -> Subject? {
        guard let id = path.first else { return .air }
        guard path.count == 1, isDecimal(id) else { throw .notFound }
        return Int64(id).map(Subject.webinar)
    }

    /// A query of `name=value` pairs. What the two parameters may hold needs no escapes.
    private static func parameters(_ query: Substring) -> [Substring: Substring] {
        let pairs = query.split(separator: "&").map {
            $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        }
        return Dictionary(pairs.map { ($0[0], $0.count == 2 ? $0[1] : "") }) { _, last in last }
    }

    /// An id that exceeds a bigint is newer than any. An empty one says nothing.
    private static func eventID(_ text: Substring?) throws(Refusal) -> Int64? {
        guard let text, !text.isEmpty else { return nil }
        guard isDecimal(text) else { throw .badRequest }
        return Int64(text) ?? .max
    }

    private static func isDecimal(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
