import NIOCore
import NIOHTTP1
import Refusals
import Tickets

/// Reads the one request of a connection, and turns it into a stream or a refusal. Then it goes, with the decoder
/// before it: a stream needs neither.
final class RequestHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart

    private let hub: Hub
    private let ticketKey: TicketKey?
    /// Seconds since 1970.
    private let now: () -> Int64

    init(hub: Hub, ticketKey: TicketKey?, now: @escaping () -> Int64) {
        self.hub = hub
        self.ticketKey = ticketKey
        self.now = now
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(let head) = unwrapInboundIn(data) else { return }
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
        let pipeline = context.pipeline.syncOperations
        if let decoder = try? pipeline.context(handlerType: ByteToMessageHandler<HTTPRequestDecoder>.self) {
            pipeline.removeHandler(context: decoder, promise: nil)
        }
        pipeline.removeHandler(self, promise: nil)
    }

    /// - Returns: nil for a request that only asks for the methods.
    private func stream(_ head: HTTPRequestHead, on channel: any Channel) throws(Refusal) -> EventStream? {
        guard let request = StreamRequest(head) else { throw .notFound }
        if head.method == .OPTIONS { return nil }
        guard head.method == .GET || head.method == .HEAD else { throw .methodNotAllowed(head.method.rawValue) }
        let ticket = try ticket(request)
        guard let webinar = request.webinar else { throw .webinarNotFound }
        return EventStream(
            webinar: webinar, request: request, ticket: ticket, isHeadOnly: head.method == .HEAD, channel: channel)
    }

    /// - Returns: nil for a request without a ticket.
    private func ticket(_ request: StreamRequest) throws(Refusal) -> StreamTicket? {
        guard let text = request.ticket else { return nil }
        guard let ticket = ticketKey?.open(text, now: now()), ticket.webinar == request.webinar else {
            throw .ticketNotValid
        }
        return ticket
    }

    private func answer(_ bytes: ByteBuffer, on channel: any Channel) {
        channel.writeAndFlush(bytes, promise: nil)
        channel.close(promise: nil)
    }
}
