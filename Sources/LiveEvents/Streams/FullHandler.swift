import NIOCore
import Refusals

/// Refuses a connection as soon as it is there.
final class FullHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    func channelActive(context: ChannelHandlerContext) {
        context.channel.writeAndFlush(StreamHead.refusal(.unavailable, hasBody: true), promise: nil)
        context.channel.close(promise: nil)
    }
}
