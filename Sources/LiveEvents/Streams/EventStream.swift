import HubQueries
import NIOCore
import Refusals
import Tickets

/// A subscriber's connection: it does what the stream's life says.
final class EventStream {
    let webinar: Int64
    /// nil for anyone.
    private let ticket: StreamTicket?
    private let channel: any Channel
    private var life: StreamLife<ByteBuffer>

    init(webinar: Int64, request: StreamRequest, ticket: StreamTicket?, isHeadOnly: Bool, channel: any Channel) {
        self.webinar = webinar
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
        return Seat(webinar: webinar, user: ticket.user)
    }

    /// - Returns: the id after which to ask the database what it missed; nil for nothing.
    func enter(status: ByteBuffer, _ ring: EventRing<ByteBuffer>) -> Int64? {
        carryOut(life.enter(status: status, ring))
    }

    /// - Returns: as ``enter(status:_:)``, if so much has happened meanwhile that it has to ask once more.
    func resume(with events: [FeedEvent<ByteBuffer>], _ ring: EventRing<ByteBuffer>) -> Int64? {
        carryOut(life.resume(with: events, ring))
    }

    /// - Returns: as ``enter(status:_:)``; nil for a stream that knows, or has ended.
    func askAgain() -> Int64? { carryOut(life.askAgain()) }

    func reset(_ ring: EventRing<ByteBuffer>) { carryOut(life.reset(EventText.reset, ring)) }

    func take(_ event: FeedEvent<ByteBuffer>) { carryOut(life.take(event)) }

    func take(_ text: ByteBuffer, for audience: Audience) { carryOut(life.take(text, for: audience)) }

    func keepAlive() { carryOut(life.keepAlive(EventText.comment)) }

    func refuse(_ refusal: Refusal) { carryOut(life.refuse(refusal)) }

    func close() { carryOut(life.close()) }

    /// The connection has ended.
    func end() { life.end() }

    private func carryOut(_ actions: [StreamLife<ByteBuffer>.Action]) -> Int64? {
        var question: Int64?
        for action in actions { question = carryOut(action) }
        return question
    }

    @discardableResult
    private func carryOut(_ action: StreamLife<ByteBuffer>.Action?) -> Int64? {
        switch action {
        case .open(let status): open(status)
        case .send(let text): send(text)
        case .ask(let id): return isClosed ? nil : id
        case .answerHead: answer(StreamHead.stream)
        case .refuse(let refusal): answer(StreamHead.refusal(refusal, hasBody: !life.isHeadOnly))
        case .close: channel.close(promise: nil)
        case nil: break
        }
        return nil
    }

    private func open(_ status: ByteBuffer) {
        var opening = StreamHead.stream
        opening.writeImmutableBuffer(EventText.retry(milliseconds: .random(in: 2_000...5_000)))
        opening.writeImmutableBuffer(status)
        write(opening)
    }

    /// Cuts who does not read.
    private func send(_ text: ByteBuffer) {
        if channel.isWritable { write(text) } else { close() }
    }

    private func answer(_ bytes: ByteBuffer) {
        write(bytes)
        channel.close(promise: nil)
    }

    private func write(_ bytes: ByteBuffer) {
        channel.writeAndFlush(bytes, promise: nil)
    }
}
