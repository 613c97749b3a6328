import Logging
import NIOCore

/// Where a connection cannot be accepted, as when no descriptor is left: says so, and waits a moment. The kernel keeps
/// those who come meanwhile, and would otherwise offer them again at once, without end.
final class AcceptPause: ChannelDuplexHandler {
    typealias InboundIn = any Channel
    typealias OutboundIn = Never

    private static let length: TimeAmount = .seconds(1)

    private let logger: Logger
    private var isPausing = false
    private var hasSaidSo = false

    init(logger: Logger) {
        self.logger = logger
    }

    func read(context: ChannelHandlerContext) {
        if !isPausing { context.read() }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if hasSaidSo { logger.notice("accepts connections again") }
        hasSaidSo = false
        context.fireChannelRead(data)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if !hasSaidSo { logger.error("cannot accept connections", metadata: ["cause": "\(error)"]) }
        hasSaidSo = true
        guard !isPausing else { return }
        isPausing = true
        context.eventLoop.assumeIsolated().scheduleTask(in: Self.length) {
            self.isPausing = false
            context.read()
        }
    }
}
