import HubQueries
import NIOCore

/// What happens to one webinar, and the streams that follow it.
final class Feed {
    let webinar: Int64
    private(set) var streams: [ObjectIdentifier: EventStream] = [:]
    /// Since when nobody has followed it; nil while somebody does.
    private var emptySince: ContinuousClock.Instant?
    private var state: LiveSessionState
    private var headcount: Headcount
    /// As ticket holders are told; what the hosts have decided.
    private var settings: ByteBuffer
    /// As everyone is told; when it takes place, and whether.
    private var plan: ByteBuffer
    /// As everyone is told; what is recorded and streamed.
    private var capture: ByteBuffer
    /// As ticket holders are told; what stands on top of the chat.
    private var notice: ByteBuffer
    /// Who may not write in the chat: each is told, and nobody else.
    private var muted: Set<Int64>
    /// What a stream can miss without asking the database for it.
    private var ring: EventRing<ByteBuffer>
    /// Those who missed more: they wait for a question to the database, or for the answer to it.
    private var missing: [EventStream] = [], asking: [EventStream] = []
    /// The messages that went while the database was asked: its answer may still have their words.
    private var goneMeanwhile: Set<Int64> = []
    /// Whether what holds has changed while some of these heard of nothing.
    private var presentChanged = false
    private let text: EventText

    init(_ webinar: Int64, _ snapshot: FeedSnapshot, text: EventText, at now: ContinuousClock.Instant) {
        self.webinar = webinar
        self.text = text
        emptySince = now
        state = snapshot.state
        headcount = Headcount(participants: snapshot.participantCount, waiting: snapshot.waitingCount)
        settings = text.settings(snapshot.settings)
        plan = text.webinar(snapshot.webinar)
        capture = text.capture(snapshot.capture)
        notice = text.notice(snapshot.notice)
        muted = snapshot.muted
        ring = EventRing(capacity: LookUpFeed.Depth.recent.rawValue, isCompleteAfter: snapshot.isCompleteAfter)
        for event in snapshot.events { publish(event) }
        // Whatever the events said: this is how it stood when they were read.
        state = snapshot.state
        headcount = Headcount(participants: snapshot.participantCount, waiting: snapshot.waitingCount)
        settings = text.settings(snapshot.settings)
        plan = text.webinar(snapshot.webinar)
        capture = text.capture(snapshot.capture)
        notice = text.notice(snapshot.notice)
        muted = snapshot.muted
    }

    /// The accounts whose rights let them be here.
    var users: Set<Int64> { Set(streams.values.compactMap(\.user)) }

    private var status: ByteBuffer { text.status(state, participantCount: headcount.participants) }

    /// What every stream opens with: the present status and plan, and what is recorded.
    private var opening: ByteBuffer {
        var opening = status
        opening.writeImmutableBuffer(plan)
        opening.writeImmutableBuffer(capture)
        return opening
    }

    /// What holds now for ticket holders besides, in one piece.
    private func present(for user: Int64?) -> ByteBuffer {
        var present = settings
        present.writeImmutableBuffer(notice)
        if let user { present.writeImmutableBuffer(text.muted(muted.contains(user))) }
        present.writeImmutableBuffer(text.presence(headcount))
        return present
    }

    /// Lets a stream in: with the present status, and what it missed, as far as the feed knows.
    func admit(_ stream: EventStream) {
        let misses = stream.enter(status: opening, present: present(for: stream.user), ring)
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

    /// Whether its session is active.
    var isActive: Bool { state.isActive }

    /// How many wait before the room.
    var waitingCount: Int64 { headcount.waiting }

    /// The database has told what happened lately, to all for whom it was asked.
    ///
    /// - Returns: how many were told to fetch afresh.
    @discardableResult
    func replay(_ snapshot: FeedSnapshot) -> Int {
        var replay = EventRing<ByteBuffer>(
            capacity: LookUpFeed.Depth.missed.rawValue, isCompleteAfter: snapshot.isCompleteAfter)
        for event in snapshot.events where event.id > replay.newest { replay.append(written(event)) }
        for message in goneMeanwhile { replay.forget(message: message) }
        goneMeanwhile = []
        let streams = asking
        asking = []
        for stream in streams {
            if stream.resume(with: replay, ring) {
                missing.append(stream)
            } else if presentChanged {
                stream.take(plan, for: .everyone)
                stream.take(capture, for: .everyone)
                stream.take(present(for: stream.user), for: .ticketHolders)
            }
        }
        if missing.isEmpty { presentChanged = false }
        return streams.count { $0.wasReset }
    }

    /// The database has not answered.
    func replayFailed() {
        missing += asking
        asking = []
        goneMeanwhile = []
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
            headcount.participants = 0
        }
        if case .chatRemoved(_, let message?) = event.change {
            ring.forget(message: message)
            if !asking.isEmpty { goneMeanwhile.insert(message) }
        }
        let written = written(event)
        ring.append(written)
        for stream in streams.values { stream.take(written) }
        tell(event.change)
        return state.isActive && !wasActive
    }

    /// Tells what holds from now on, which has no id, to whom it concerns.
    private func tell(_ change: OutboxEvent.Change) {
        switch change {
        case .settings(let document):
            settings = text.settings(document)
            tell(settings)
            tell(EventText.rights, to: .withoutTicket)
        case .notice(let document):
            notice = text.notice(document)
            tell(notice)
        case .webinar(let document):
            plan = text.webinar(document)
            tell(plan, to: .everyone)
        case .capture(let document):
            capture = text.capture(document)
            tell(capture, to: .everyone)
        case .muted(let user, let isMuted):
            if isMuted { muted.insert(user) } else { muted.remove(user) }
            tell(text.muted(isMuted), only: user)
        case .help(let user):
            // What does not hold is no part of what a stream opens with: a page that comes back tells anew, and is answered.
            for stream in streams.values where stream.user == user { stream.take(EventText.help, for: .ticketHolders) }
        case .status, .chat, .chatRemoved, .other:
            break
        }
    }

    /// - Parameter user: nil for each of the audience.
    private func tell(_ text: ByteBuffer, to audience: Audience = .ticketHolders, only user: Int64? = nil) {
        presentChanged = !missing.isEmpty || !asking.isEmpty
        for stream in streams.values where user == nil || stream.user == user {
            stream.take(text, for: audience)
        }
    }

    /// Tells the present status once more, which is no event.
    func remind(_ stream: EventStream) { stream.take(status, for: .everyone) }

    /// Tells ticket holders how many there are, if that has changed.
    ///
    /// - Parameters:
    ///   - participants: nil if it was not counted.
    ///   - waiting: nil if it was not counted.
    func announce(participants: Int64?, waiting: Int64?) {
        let new = Headcount(
            participants: participants ?? headcount.participants, waiting: waiting ?? headcount.waiting)
        guard new != headcount else { return }
        headcount = new
        let presence = text.presence(new)
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
            let text = text.status(state, participantCount: headcount.participants, id: event.id)
            return FeedEvent(id: event.id, audience: .everyone, text: text)
        case .chat(let words, let message):
            let text = text.chat(words, id: event.id)
            return FeedEvent(id: event.id, audience: .ticketHolders, text: text, message: message)
        case .chatRemoved(let which, _):
            return FeedEvent(id: event.id, audience: .ticketHolders, text: text.chatRemoved(which, id: event.id))
        // What holds now is told without an id, and never again.
        case .settings, .webinar, .notice, .capture, .muted, .help, .other:
            return FeedEvent(id: event.id, audience: .nobody, text: ByteBuffer())
        }
    }
}
