import HubQueries
import NIOCore
import Refusals
import Tickets

/// A subscriber's connection: it does what the stream's life says.
final class EventStream {
    let subject: Subject
    /// nil for anyone.
    private let ticket: StreamTicket?
    private let channel: any Channel
    private var life: StreamLife<ByteBuffer>
    private var backlog = Backlog()
    /// Whether it has been let in, and counts among the open ones.
    var isCounted = false
    /// Whether what it missed was gone, so that it was told to fetch afresh.
    private(set) var wasReset = false

    init(subject: Subject, request: StreamRequest, ticket: StreamTicket?, isHeadOnly: Bool, channel: any Channel) {
        self.subject = subject
        self.ticket = ticket
        self.channel = channel
        life = StreamLife(hasTicket: ticket != nil, resumesAfter: request.after, isHeadOnly: isHeadOnly)
    }

    var isClosed: Bool { life.state == .closed }

    /// Whose ticket it has; nil for anyone.
    var user: Int64? { ticket?.user }

    /// The seat that it takes in the room; nil for one that only looks on.
    var seat: Seat? {
        guard let ticket, ticket.isInRoom else { return nil }
        return Seat(webinar: ticket.webinar, user: ticket.user)
    }

    /// The seat before which it waits, unless its account is found in the room; nil for anyone. Before a session there is
    /// no room to be in, whatever the ticket says.
    var awaitedSeat: Seat? {
        guard let ticket else { return nil }
        return Seat(webinar: ticket.webinar, user: ticket.user)
    }

    /// What it opens with holds up to an event's id.
    func enter(opening: ByteBuffer, upTo id: Int64) { carryOut(life.enter(opening: opening, upTo: id)) }

    /// - Returns: whether it waits for what the database knows, for ``resume(with:_:)``.
    func enter(status: ByteBuffer, present: ByteBuffer, _ ring: EventRing<ByteBuffer>) -> Bool {
        carryOut(life.enter(status: status, present: present, ring))
    }

    /// - Returns: as ``enter(status:present:_:)``, if so much has happened meanwhile that it waits once more.
    func resume(with replay: EventRing<ByteBuffer>, _ ring: EventRing<ByteBuffer>) -> Bool {
        let actions = life.resume(with: replay, or: EventText.reset, ring)
        wasReset = actions == [.send(EventText.reset)]
        return carryOut(actions)
    }

    func take(_ event: FeedEvent<ByteBuffer>) { carryOut(life.take(event)) }

    func take(_ text: ByteBuffer, for audience: Audience) { carryOut(life.take(text, for: audience)) }

    func keepAlive() {
        if backlog.isStuck() { close() } else { carryOut(life.keepAlive(EventText.comment)) }
    }

    func refuse(_ refusal: Refusal) { carryOut(life.refuse(refusal)) }

    func close() { carryOut(life.close()) }

    /// The connection has ended.
    func end() { life.end() }

    /// - Returns: whether the last of them asks.
    private func carryOut(_ actions: [StreamLife<ByteBuffer>.Action]) -> Bool {
        for action in actions { carryOut(action) }
        return actions.last == .ask && !isClosed
    }

    private func carryOut(_ action: StreamLife<ByteBuffer>.Action?) {
        switch action {
        case .open(let status): open(status)
        case .send(let text): send(text)
        case .answerHead: answer(StreamHead.stream)
        case .refuse(let refusal): answer(StreamHead.refusal(refusal, hasBody: !life.isHeadOnly))
        case .close: channel.close(promise: nil)
        case .ask, nil: break
        }
    }

    private func open(_ status: ByteBuffer) {
        var opening = StreamHead.stream
        opening.writeImmutableBuffer(EventText.retry(milliseconds: .random(in: 2_000...5_000)))
        opening.writeImmutableBuffer(status)
        write(opening)
    }

    /// The connection takes more again.
    func drain() {
        while channel.isWritable, let text = backlog.next() { write(text) }
    }

    /// What a reader does not take yet waits. Who lets too much wait is cut.
    private func send(_ text: ByteBuffer) {
        if backlog.isEmpty && channel.isWritable { write(text) } else if !backlog.append(text) { close() }
    }

    private func answer(_ bytes: ByteBuffer) {
        write(bytes)
        channel.close(promise: nil)
    }

    private func write(_ bytes: ByteBuffer) {
        channel.writeAndFlush(bytes, promise: nil)
    }
}
