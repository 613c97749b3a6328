import NIOCore
import NIOHTTP1

/// Sends one request, and keeps the status that comes back; what else is said does not matter.
final class RoomExchange: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    private let head: HTTPRequestHead
    /// Of several outcomes the first counts: a promise takes no other.
    private let answer: EventLoopPromise<RoomAnswer>

    init(_ head: HTTPRequestHead, _ answer: EventLoopPromise<RoomAnswer>) {
        self.head = head
        self.answer = answer
    }

    func channelActive(context: ChannelHandlerContext) {
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head(let response) = unwrapInboundIn(data) { answer.succeed(RoomAnswer(status: response.status.code)) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        answer.succeed(.unreachable(cause: "it closed the connection"))
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        answer.succeed(.unreachable(cause: "\(error)"))
        context.close(promise: nil)
    }
}
