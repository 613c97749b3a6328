import Refusals

/// The life of a stream as a value: in goes what happens to it, out comes what its connection has to do.
///
/// Nothing else decides what a stream is sent: each event once, in the order of ids, whatever path it came by.
struct StreamLife<Text: Equatable> {
    enum State: Equatable {
        /// For its feed.
        case waiting
        /// It is open, and asks the database what happened after the id.
        case missing(after: Int64)
        /// It is open, has what happened up to the id, and hears what happens.
        case following(upTo: Int64)
        case closed
    }

    enum Action: Equatable {
        case open(status: Text)
        case send(Text)
        /// Waits for what the database knows, for ``StreamLife/resume(with:or:_:)``.
        case ask
        /// Answers a HEAD, and closes.
        case answerHead
        /// Answers with a refusal, and closes.
        case refuse(Refusal)
        case close
    }

    private(set) var state = State.waiting
    let hasTicket: Bool
    /// The id after which it goes on; nil for a stream that begins. Without a ticket none does: the present status is
    /// all that it can have missed (contract, section 6).
    let resumesAfter: Int64?
    let isHeadOnly: Bool

    init(hasTicket: Bool, resumesAfter: Int64?, isHeadOnly: Bool) {
        self.hasTicket = hasTicket
        self.resumesAfter = hasTicket ? resumesAfter : nil
        self.isHeadOnly = isHeadOnly
    }

    /// Its feed is there: the stream opens with what holds now.
    ///
    /// - Parameter present: what else holds now, for who has a ticket.
    mutating func enter(status: Text, present: Text, _ ring: EventRing<Text>) -> [Action] {
        guard state == .waiting else { return [] }
        if isHeadOnly {
            state = .closed
            return [.answerHead]
        }
        let opening = [Action.open(status: status)] + (hasTicket ? [.send(present)] : [])
        return opening + catchUp(after: resumesAfter ?? ring.newest, ring)
    }

    /// Its feed is there, and has nothing that the stream could have missed: what it opens with holds up to the id.
    mutating func enter(opening: Text, upTo id: Int64) -> Action? {
        guard state == .waiting else { return nil }
        state = isHeadOnly ? .closed : .following(upTo: id)
        return isHeadOnly ? .answerHead : .open(status: opening)
    }

    /// Its feed cannot be had.
    mutating func refuse(_ refusal: Refusal) -> Action? {
        guard state == .waiting else { return nil }
        state = .closed
        return .refuse(refusal)
    }

    /// The database has told what happened lately: in `replay` is what it missed, or it is told to fetch afresh.
    mutating func resume(with replay: EventRing<Text>, or reset: Text, _ ring: EventRing<Text>) -> [Action] {
        guard case .missing(let id) = state else { return [] }
        guard let events = replay.events(after: id) else {
            state = .following(upTo: ring.newest)
            return [.send(reset)]
        }
        let known = max(id, replay.newest)
        let actions = sending(events)
        if known < ring.newest { return actions + catchUp(after: known, ring) }
        // The database may know more than the feed has heard.
        state = .following(upTo: known)
        return actions
    }

    /// An event has just come.
    mutating func take(_ event: FeedEvent<Text>) -> Action? {
        guard case .following(let id) = state, event.id > id else { return nil }
        state = .following(upTo: event.id)
        return sees(event.audience) ? .send(event.text) : nil
    }

    /// Something without an id has come. Who does not follow yet would hear it before what is older, and does not.
    func take(_ text: Text, for audience: Audience) -> Action? {
        guard case .following = state, sees(audience) else { return nil }
        return .send(text)
    }

    /// It is time for a sign of life.
    func keepAlive(_ comment: Text) -> Action? {
        switch state {
        case .missing, .following: .send(comment)
        case .waiting, .closed: nil
        }
    }

    /// It may not be there any more, or does not read, or has to come back and learn anew.
    mutating func close() -> Action? {
        guard state != .closed else { return nil }
        state = .closed
        return .close
    }

    /// The connection has ended, by whichever side.
    mutating func end() {
        state = .closed
    }

    private mutating func catchUp(after id: Int64, _ ring: EventRing<Text>) -> [Action] {
        guard let missed = ring.events(after: id) else {
            state = .missing(after: id)
            return [.ask]
        }
        state = .following(upTo: ring.newest)
        return sending(missed)
    }

    private func sending(_ events: some Sequence<FeedEvent<Text>>) -> [Action] {
        events.compactMap { sees($0.audience) ? .send($0.text) : nil }
    }

    private func sees(_ audience: Audience) -> Bool {
        switch audience {
        case .everyone: true
        case .ticketHolders: hasTicket
        case .withoutTicket: !hasTicket
        case .nobody: false
        }
    }
}
