import Logging
import NIOCore

/// Where a connection cannot be accepted, as when no descriptor is left: says so, and waits a moment. The kernel keeps
/// those who come meanwhile, and would otherwise offer them again at once, without end.
final class AcceptPause: ChannelInboundHandler {
    typealias InboundIn = any Channel

    private static let length: TimeAmount = .seconds(1)

    private let logger: Logger
    private var isPausing = false
    private var hasSaidSo = false

    init(logger: Logger) {
        self.logger = logger
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
        accept(false, on: context.channel)
        context.eventLoop.assumeIsolated().scheduleTask(in: Self.length) {
            self.isPausing = false
            self.accept(true, on: context.channel)
        }
    }

    private func accept(_ accepts: Bool, on channel: any Channel) {
        try? channel.syncOptions?.setOption(.autoRead, value: accepts)
    }
}
