import HubQueries

/// The webinars whose feed is being looked up, with the streams that wait for it and the events that come meanwhile.
struct Openings<Stream: AnyObject> {
    /// A question to the database. It was asked in an epoch, which a gap ends: what is answered from before a gap may
    /// be another history, and opens nothing after it.
    struct Lookup: Sendable, Equatable {
        let webinar: Int64
        fileprivate let epoch: Int
    }

    struct Opening {
        fileprivate(set) var streams: [Stream] = []
        fileprivate(set) var events: [OutboxEvent] = []
    }

    private var openings: [Int64: Opening] = [:]
    private var epoch = 0
    /// Whether the outbox is read; before that nothing is looked up, because what happens next would be missed.
    private var isHearing = false

    /// - Returns: what to look up now; nil where that is under way, or too early.
    mutating func wait(_ stream: Stream, for webinar: Int64) -> Lookup? {
        let isNew = openings[webinar] == nil
        openings[webinar, default: Opening()].streams.append(stream)
        return isNew && isHearing ? Lookup(webinar: webinar, epoch: epoch) : nil
    }

    /// From now on events are told.
    ///
    /// - Returns: what to look up now.
    mutating func beginHearing() -> [Lookup] {
        isHearing = true
        return openings.keys.map { Lookup(webinar: $0, epoch: epoch) }
    }

    mutating func take(_ event: OutboxEvent) {
        openings[event.webinar]?.events.append(event)
    }

    mutating func remove(_ stream: Stream, from webinar: Int64) {
        openings[webinar]?.streams.removeAll { $0 === stream }
    }

    /// - Returns: what the answer opens; nil for one that a gap has overtaken.
    mutating func answered(_ lookup: Lookup) -> Opening? {
        lookup.epoch == epoch ? openings.removeValue(forKey: lookup.webinar) : nil
    }

    /// The database is not reached.
    ///
    /// - Returns: the streams to refuse: those that nothing has been looked up for.
    mutating func takeAbsence() -> [Stream] {
        isHearing ? [] : takeGap()
    }

    /// Events are lost.
    ///
    /// - Returns: the streams to refuse.
    mutating func takeGap() -> [Stream] {
        epoch += 1
        defer { openings = [:] }
        return openings.values.flatMap(\.streams)
    }
}
