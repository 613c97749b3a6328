import HubQueries
import NIOCore
import Tickets

/// One webinar's streams, with what they have been told.
final class Room {
    /// Events that a stream can miss without asking the database for them.
    static let ringCapacity = LookUpFeed.limit

    let webinar: Int64
    private(set) var streams: [ObjectIdentifier: EventStream] = [:]
    private(set) var state: LiveSessionState
    private(set) var participantCount: Int64
    private var ring: EventRing
    private let text: EventText
    /// When the last stream left; nil while there is one.
    private(set) var emptySince: ContinuousClock.Instant?

    init(_ webinar: Int64, _ snapshot: FeedSnapshot, text: EventText) {
        self.webinar = webinar
        self.text = text
        state = snapshot.state
        participantCount = snapshot.participantCount
        ring = EventRing(capacity: Self.ringCapacity, isCompleteAfter: snapshot.isCompleteAfter)
        for event in snapshot.events { publish(event) }
        // Whatever the events said: this is how it stood when they were read.
        state = snapshot.state
        participantCount = snapshot.participantCount
    }

    /// - Returns: whether a session has begun by it.
    @discardableResult
    func publish(_ event: OutboxEvent) -> Bool {
        let wasActive = state.isActive
        guard let entry = append(event) else { return false }
        for stream in streams.values { stream.follow(entry) }
        return state.isActive && !wasActive
    }

    /// Lets a stream in: with the present status, and what it missed.
    ///
    /// - Returns: `false` if only the database can tell what it missed: it waits for ``resume(_:with:)`` then.
    func admit(_ stream: EventStream) -> Bool {
        stream.open(text.status(state, participantCount: participantCount))
        guard !stream.isHeadOnly else { return true }
        streams[ObjectIdentifier(stream)] = stream
        emptySince = nil
        stream.position = stream.resumesAfter ?? ring.newest
        return stream.position <= ring.newest && letFollow(stream)
    }

    /// - Returns: `false` if so much has happened meanwhile that the database must be asked once more.
    func resume(_ stream: EventStream, with replay: Replay) -> Bool {
        switch replay {
        case .reset:
            stream.send(EventText.reset)
            stream.position = ring.newest
        case .events(let events):
            for event in events { stream.send(entry(event)) }
        }
        return letFollow(stream)
    }

    func remove(_ stream: EventStream, at now: ContinuousClock.Instant) {
        streams[ObjectIdentifier(stream)] = nil
        if streams.isEmpty { emptySince = now }
    }

    /// Says the present status once more, which is no event.
    func remind(_ stream: EventStream) {
        if stream.isFollowing { stream.send(text.status(state, participantCount: participantCount)) }
    }

    /// Says a new number of people to who has a ticket.
    func announce(participantCount count: Int64) {
        guard count != participantCount else { return }
        participantCount = count
        let presence = text.presence(participantCount: count)
        for stream in streams.values where stream.isFollowing && stream.ticket != nil { stream.send(presence) }
    }

    /// Closes who may not be there any more, and mends the state if an event of it was lost.
    ///
    /// - Returns: whether a session has begun by it.
    @discardableResult
    func apply(_ rights: Rights, asked: Set<Int64>) -> Bool {
        for stream in streams.values {
            // Who has come since the question is in no answer.
            guard let user = stream.ticket?.user, asked.contains(user) else { continue }
            if !rights.allowed.contains(user) { stream.close() }
        }
        guard rights.newestEvent >= ring.newest, rights.state != state else { return false }
        let wasActive = state.isActive
        state = rights.state
        let status = text.status(state, participantCount: participantCount)
        for stream in streams.values where stream.isFollowing { stream.send(status) }
        return state.isActive && !wasActive
    }

    /// The accounts whose rights let them be here.
    var users: Set<Int64> { Set(streams.values.compactMap(\.ticket?.user)) }

    /// - Returns: nil for an event that is known already.
    private func append(_ event: OutboxEvent) -> EventRing.Entry? {
        guard event.id > ring.newest else { return nil }
        if case .status(let new) = event.change {
            state = new
            // Nobody is in the room of a session that does not run, and who enters the next is counted anew.
            participantCount = 0
        }
        let entry = entry(event)
        ring.append(entry)
        return entry
    }

    /// Sends what the ring has of what the stream missed; from then on it is sent what comes.
    private func letFollow(_ stream: EventStream) -> Bool {
        if stream.position < ring.newest {
            guard let missed = ring.entries(after: stream.position) else { return false }
            for entry in missed { stream.send(entry) }
        }
        stream.isFollowing = true
        return true
    }

    private func entry(_ event: OutboxEvent) -> EventRing.Entry {
        switch event.change {
        case .status(let state):
            let text = text.status(state, participantCount: participantCount, id: event.id)
            return EventRing.Entry(id: event.id, audience: .everyone, text: text)
        case .chat(let message):
            return EventRing.Entry(id: event.id, audience: .attendees, text: text.chat(message, id: event.id))
        case .other:
            return EventRing.Entry(id: event.id, audience: .nobody, text: ByteBuffer())
        }
    }
}
