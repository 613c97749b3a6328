import NIOCore

/// Tells the hub when a stream's connection has ended. What the client still says is not read.
final class StreamHandler: ChannelInboundHandler {
    typealias InboundIn = NIOAny

    private let stream: EventStream
    private let hub: Hub

    init(_ stream: EventStream, hub: Hub) {
        self.stream = stream
        self.hub = hub
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {}

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        stream.drain()
    }

    func channelInactive(context: ChannelHandlerContext) {
        hub.ended(stream)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
