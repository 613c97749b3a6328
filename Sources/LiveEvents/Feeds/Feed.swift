import HubQueries
import NIOCore

/// What happens to one webinar, and the streams that follow it.
final class Feed {
    let webinar: Int64
    private(set) var streams: [ObjectIdentifier: EventStream] = [:]
    /// Since when nobody has followed it; nil while somebody does.
    private var emptySince: ContinuousClock.Instant?
    private var state: LiveSessionState
    private var participantCount: Int64
    /// As ticket holders are told; what the hosts have decided.
    private var settings: ByteBuffer
    /// As everyone is told; when it takes place, and whether.
    private var plan: ByteBuffer
    /// What a stream can miss without asking the database for it.
    private var ring: EventRing<ByteBuffer>
    /// Those who missed more: they wait for a question to the database, or for the answer to it.
    private var missing: [EventStream] = [], asking: [EventStream] = []
    /// Whether settings, or another plan, came while some of these heard of none.
    private var settingsChanged = false, planChanged = false
    private let text: EventText

    init(_ webinar: Int64, _ snapshot: FeedSnapshot, text: EventText, at now: ContinuousClock.Instant) {
        self.webinar = webinar
        self.text = text
        emptySince = now
        state = snapshot.state
        participantCount = snapshot.participantCount
        settings = text.settings(snapshot.settings)
        plan = text.webinar(snapshot.webinar)
        ring = EventRing(capacity: LookUpFeed.Depth.recent.rawValue, isCompleteAfter: snapshot.isCompleteAfter)
        for event in snapshot.events { publish(event) }
        // Whatever the events said: this is how it stood when they were read.
        state = snapshot.state
        participantCount = snapshot.participantCount
        settings = text.settings(snapshot.settings)
        plan = text.webinar(snapshot.webinar)
    }

    /// The accounts whose rights let them be here.
    var users: Set<Int64> { Set(streams.values.compactMap(\.user)) }

    private var status: ByteBuffer { text.status(state, participantCount: participantCount) }

    /// What every stream opens with: the present status, and the present plan.
    private var opening: ByteBuffer {
        var opening = status
        opening.writeImmutableBuffer(plan)
        return opening
    }

    /// Lets a stream in: with the present status, and what it missed, as far as the feed knows.
    func admit(_ stream: EventStream) {
        let misses = stream.enter(status: opening, settings: settings, ring)
        guard !stream.isClosed else { return }
        streams[ObjectIdentifier(stream)] = stream
        emptySince = nil
        if misses { missing.append(stream) }
    }

    /// - Returns: whether to ask the database now, for ``replay(_:)``.
    func beginReplay() -> Bool {
        guard asking.isEmpty, !missing.isEmpty else { return false }
        swap(&asking, &missing)
        return true
    }

    /// The database has told what happened lately, to all for whom it was asked.
    func replay(_ snapshot: FeedSnapshot) {
        var replay = EventRing<ByteBuffer>(
            capacity: LookUpFeed.Depth.missed.rawValue, isCompleteAfter: snapshot.isCompleteAfter)
        for event in snapshot.events where event.id > replay.newest { replay.append(written(event)) }
        let streams = asking
        asking = []
        for stream in streams {
            if stream.resume(with: replay, ring) {
                missing.append(stream)
            } else {
                if settingsChanged { stream.take(settings, for: .ticketHolders) }
                if planChanged { stream.take(plan, for: .everyone) }
            }
        }
        if missing.isEmpty { (settingsChanged, planChanged) = (false, false) }
    }

    /// The database has not answered.
    func replayFailed() {
        missing += asking
        asking = []
    }

    func remove(_ stream: EventStream, at now: ContinuousClock.Instant) {
        guard streams.removeValue(forKey: ObjectIdentifier(stream)) != nil else { return }
        if streams.isEmpty { emptySince = now }
    }

    /// Whether nobody has followed it from that moment on.
    func hasBeenEmpty(since start: ContinuousClock.Instant) -> Bool {
        emptySince.map { $0 <= start } ?? false
    }

    /// - Returns: whether a session has begun by it.
    @discardableResult
    func publish(_ event: OutboxEvent) -> Bool {
        guard event.id > ring.newest else { return false }
        let wasActive = state.isActive
        if case .status(let new) = event.change {
            state = new
            // Nobody is in the room of a session that does not run, and the next counts anew.
            participantCount = 0
        }
        if case .chatRemoved(_, let message?) = event.change { ring.forget(message: message) }
        let written = written(event)
        ring.append(written)
        for stream in streams.values { stream.take(written) }
        tellWhatHolds(event.change)
        return state.isActive && !wasActive
    }

    /// Tells what is kept as it is now, and has no id.
    private func tellWhatHolds(_ change: OutboxEvent.Change) {
        let someMiss = !missing.isEmpty || !asking.isEmpty
        switch change {
        case .settings(let document):
            settings = text.settings(document)
            settingsChanged = someMiss
            for stream in streams.values { stream.take(settings, for: .ticketHolders) }
        case .webinar(let document):
            plan = text.webinar(document)
            planChanged = someMiss
            for stream in streams.values { stream.take(plan, for: .everyone) }
        case .status, .chat, .chatRemoved, .other:
            break
        }
    }

    /// Tells the present status once more, which is no event.
    func remind(_ stream: EventStream) { stream.take(status, for: .everyone) }

    /// Tells ticket holders the new count.
    func announce(participantCount count: Int64) {
        guard count != participantCount else { return }
        participantCount = count
        let presence = text.presence(participantCount: count)
        for stream in streams.values { stream.take(presence, for: .ticketHolders) }
    }

    /// Closes who may not be there any more, and mends the state if an event of it was lost.
    ///
    /// - Parameter asked: who were asked about; who has come since is in no answer.
    /// - Returns: whether a session has begun by it.
    @discardableResult
    func apply(_ rights: Rights, asked: Set<Int64>) -> Bool {
        let lost = asked.subtracting(rights.allowed)
        for stream in streams.values {
            if let user = stream.user, lost.contains(user) { stream.close() }
        }
        guard rights.newestEvent >= ring.newest, rights.state != state else { return false }
        let wasActive = state.isActive
        state = rights.state
        let status = status
        for stream in streams.values { stream.take(status, for: .everyone) }
        return state.isActive && !wasActive
    }

    /// Closes all streams; they come back and look the webinar up anew.
    func close() {
        for stream in streams.values { stream.close() }
    }

    private func written(_ event: OutboxEvent) -> FeedEvent<ByteBuffer> {
        switch event.change {
        case .status(let state):
            let text = text.status(state, participantCount: participantCount, id: event.id)
            return FeedEvent(id: event.id, audience: .everyone, text: text)
        case .chat(let words, let message):
            let text = text.chat(words, id: event.id)
            return FeedEvent(id: event.id, audience: .ticketHolders, text: text, message: message)
        case .chatRemoved(let which, _):
            return FeedEvent(id: event.id, audience: .ticketHolders, text: text.chatRemoved(which, id: event.id))
        // What holds now is told without an id, and never again.
        case .settings, .webinar, .other:
            return FeedEvent(id: event.id, audience: .nobody, text: ByteBuffer())
        }
    }
}
