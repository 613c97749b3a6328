import NIOCore
import NIOHTTP1
import Refusals
import Tickets

/// Reads the one request of a connection, and turns it into a stream or a refusal. Then it goes, with those before it:
/// a stream needs neither a decoder nor a bound for the request.
final class RequestHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart

    private let hub: Hub
    private let ticketKey: TicketKey?
    private let metrics: MetricsAnswer
    private let isFull: Bool
    /// Seconds since 1970.
    private let now: () -> Int64

    /// - Parameter isFull: whether there is no place for another stream.
    init(hub: Hub, ticketKey: TicketKey?, metrics: MetricsAnswer, isFull: Bool, now: @escaping () -> Int64) {
        self.hub = hub
        self.ticketKey = ticketKey
        self.metrics = metrics
        self.isFull = isFull
        self.now = now
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(let head) = unwrapInboundIn(data) else { return }
        if head.uri == MetricsAnswer.path, head.method == .GET || head.method == .HEAD {
            metrics.send(on: context.channel, hasBody: head.method == .GET)
            return removeReaders(of: context)
        }
        do throws(Refusal) {
            if let stream = try stream(head, on: context.channel) {
                try? context.pipeline.syncOperations.addHandler(StreamHandler(stream, hub: hub))
                hub.open(stream)
            } else {
                answer(StreamHead.options, on: context.channel)
            }
        } catch {
            answer(StreamHead.refusal(error, hasBody: head.method != .HEAD), on: context.channel)
        }
        removeReaders(of: context)
    }

    private func removeReaders(of context: ChannelHandlerContext) {
        let pipeline = context.pipeline.syncOperations
        if let bound = try? pipeline.context(handlerType: IdleStateHandler.self) {
            pipeline.removeHandler(context: bound, promise: nil)
        }
        if let decoder = try? pipeline.context(handlerType: ByteToMessageHandler<HTTPRequestDecoder>.self) {
            pipeline.removeHandler(context: decoder, promise: nil)
        }
        pipeline.removeHandler(self, promise: nil)
    }

    /// What the decoder cannot read is refused at once.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        answer(StreamHead.refusal(.badRequest, hasBody: true), on: context.channel)
    }

    /// A request that does not come to its end ends here.
    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is IdleStateHandler.IdleStateEvent { context.close(promise: nil) }
    }

    /// - Returns: nil for a request that only asks for the methods.
    private func stream(_ head: HTTPRequestHead, on channel: any Channel) throws(Refusal) -> EventStream? {
        let request = try StreamRequest(head)
        if head.method == .OPTIONS { return nil }
        guard head.method == .GET || head.method == .HEAD else { throw .methodNotAllowed(head.method.rawValue) }
        guard !isFull else { throw .unavailable }
        let ticket = try ticket(request)
        guard let subject = request.subject else { throw .webinarNotFound }
        return EventStream(
            subject: subject, request: request, ticket: ticket, isHeadOnly: head.method == .HEAD, channel: channel)
    }

    /// - Returns: nil for a request without a ticket.
    private func ticket(_ request: StreamRequest) throws(Refusal) -> StreamTicket? {
        guard let text = request.ticket else { return nil }
        guard let ticket = ticketKey?.open(text, now: now()), request.subject == .webinar(ticket.webinar) else {
            throw .ticketNotValid
        }
        return ticket
    }

    private func answer(_ bytes: ByteBuffer, on channel: any Channel) {
        channel.writeAndFlush(bytes, promise: nil)
        channel.close(promise: nil)
    }
}
