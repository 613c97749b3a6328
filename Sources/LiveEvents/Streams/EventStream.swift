import HubQueries
import NIOCore
import Tickets

/// One subscriber's stream, from the hub's side: what it may see, how far it has come, and its connection.
final class EventStream {
    let webinar: Int64
    /// nil for anyone.
    let ticket: StreamTicket?
    /// The id after which it asked to go on.
    let resumesAfter: Int64?
    /// For a HEAD, whose answer ends with its header.
    let isHeadOnly: Bool
    private let channel: any Channel

    /// Whether it is in a room, from when it is let in until its connection ends.
    var isAdmitted = false
    /// Whether it is sent events as they come; before that, those that it missed are looked up.
    var isFollowing = false
    /// The id of the newest event that it was sent, or needs not be sent.
    var position: Int64 = 0
    /// When in the round of comments its turn is.
    var turn = 0

    init(webinar: Int64, request: StreamRequest, ticket: StreamTicket?, isHeadOnly: Bool, channel: any Channel) {
        self.webinar = webinar
        self.ticket = ticket
        self.isHeadOnly = isHeadOnly
        self.channel = channel
        resumesAfter = request.after
    }

    /// The seat that it takes in the room; nil for one that only looks on.
    var seat: Seat? {
        isHeadOnly ? nil : ticket.flatMap { $0.isInRoom ? Seat(webinar: webinar, user: $0.user) : nil }
    }

    func open(_ status: ByteBuffer) {
        guard !isHeadOnly else {
            write(StreamHead.stream)
            close()
            return
        }
        var opening = StreamHead.stream
        opening.writeImmutableBuffer(EventText.retry(milliseconds: .random(in: 2_000...5_000)))
        opening.writeImmutableBuffer(status)
        write(opening)
    }

    func refuse(_ refusal: StreamRefusal) {
        write(StreamHead.refusal(refusal, hasBody: !isHeadOnly))
        close()
    }

    /// Sends an event that has just come.
    func follow(_ entry: EventRing.Entry) {
        if isFollowing { send(entry) }
    }

    /// Sends an event if it is for this stream: once, and in the order of ids.
    func send(_ entry: EventRing.Entry) {
        guard entry.id > position else { return }
        position = entry.id
        switch entry.audience {
        case .everyone: send(entry.text)
        case .attendees: if ticket != nil { send(entry.text) }
        case .nobody: break
        }
    }

    /// Sends what has no id. Who does not read is cut: it comes back and asks for what it missed.
    func send(_ text: ByteBuffer) {
        if channel.isWritable { write(text) } else { close() }
    }

    func close() {
        channel.close(promise: nil)
    }

    private func write(_ bytes: ByteBuffer) {
        channel.writeAndFlush(bytes, promise: nil)
    }
}
