import HubQueries

/// What is being looked up for feeds, webinars and what is on the air, with the streams that wait for it and the events
/// that come meanwhile.
struct Openings<Stream: AnyObject> {
    /// A question to the database, of an epoch. A gap ends the epoch: an answer from before it may tell another history,
    /// and opens nothing after it.
    struct Lookup: Sendable, Equatable {
        let subject: Subject
        fileprivate let epoch: Int
    }

    struct Opening {
        fileprivate(set) var streams: [Stream] = []
        fileprivate(set) var events: [OutboxEvent] = []
    }

    /// What becomes of a stream that comes.
    enum Entry: Equatable {
        /// It is the first: look its subject up.
        case lookUp(Lookup)
        /// That is under way, or too early.
        case wait
        /// Too many are being looked up.
        case refuse
    }

    /// How many may be looked up at a time: whoever asks for one after the other keeps nobody waiting for long.
    static var limit: Int { 1_000 }

    private var openings: [Subject: Opening] = [:]
    private var epoch = 0
    /// Whether the reader tells what happens. A lookup before that would miss what happens next.
    private var isHearing = false

    mutating func wait(_ stream: Stream, for subject: Subject) -> Entry {
        let isNew = openings[subject] == nil
        guard !isNew || openings.count < Self.limit else { return .refuse }
        openings[subject, default: Opening()].streams.append(stream)
        return isNew && isHearing ? .lookUp(Lookup(subject: subject, epoch: epoch)) : .wait
    }

    /// From now on the reader tells what happens.
    ///
    /// - Returns: what to look up now.
    mutating func beginHearing() -> [Lookup] {
        isHearing = true
        return openings.keys.map { Lookup(subject: $0, epoch: epoch) }
    }

    mutating func take(_ event: OutboxEvent) {
        openings[.webinar(event.webinar)]?.events.append(event)
        openings[.air]?.events.append(event)
    }

    mutating func remove(_ stream: Stream, from subject: Subject) {
        openings[subject]?.streams.removeAll { $0 === stream }
    }

    /// - Returns: what the answer opens; nil for one that a gap has overtaken.
    mutating func answered(_ lookup: Lookup) -> Opening? {
        lookup.epoch == epoch ? openings.removeValue(forKey: lookup.subject) : nil
    }

    /// The reader does not reach the database.
    ///
    /// - Returns: the streams to refuse: those that no lookup serves.
    mutating func takeAbsence() -> [Stream] {
        isHearing ? [] : takeGap()
    }

    /// The reader has lost events.
    ///
    /// - Returns: the streams to refuse.
    mutating func takeGap() -> [Stream] {
        epoch += 1
        defer { openings = [:] }
        return openings.values.flatMap(\.streams)
    }
}
