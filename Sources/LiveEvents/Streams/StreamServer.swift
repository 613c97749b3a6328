import FoundationEssentials
import Glibc
import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
import Tickets

/// Accepts the connections that become streams.
enum StreamServer {
    /// Connections that may wait to be accepted; the kernel's own bound (`net.core.somaxconn`) holds as well.
    private static let backlog: Int32 = 4_096
    /// Bytes that are read at once, and that each stream keeps room for: a request of nginx is shorter.
    private static let readSize = 512
    /// How long a request may take to come.
    private static let requestTime: TimeAmount = .seconds(10)
    /// Bytes that a connection holds for its reader; what is more waits in the stream.
    private static let waterMark = ChannelOptions.Types.WriteBufferWaterMark(low: 64 * 1_024, high: 256 * 1_024)

    /// - Parameters:
    ///   - socket: a file descriptor that is bound, such as a supervisor hands over.
    ///   - descriptors: how many the process may have.
    ///   - hub: lives on `loop`.
    static func start(
        on loop: any EventLoop, socket: CInt, descriptors: Int, hub: NIOLoopBound<Hub>, ticketKey: TicketKey?,
        metrics: MetricsAnswer, logger: Logger
    ) async throws -> any Channel {
        let places = NIOLoopBoundBox.makeBoxSendingValue(Places(descriptors: descriptors), eventLoop: loop)
        let channel = try await ServerBootstrap(group: loop)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(AcceptPause(logger: logger))
                }
            }
            .childChannelOption(.writeBufferWaterMark, value: waterMark)
            .childChannelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: readSize))
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    let place = places.value.enter()
                    channel.closeFuture.whenComplete { _ in places.value.leave() }
                    guard place != .none else { return try pipeline.addHandler(FullHandler()) }
                    try pipeline.addHandler(IdleStateHandler(readTimeout: requestTime))
                    try pipeline.addHandler(ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes)))
                    try pipeline.addHandler(
                        RequestHandler(
                            hub: hub.value, ticketKey: ticketKey, metrics: metrics, isFull: place == .refusal
                        ) {
                            Int64(Date().timeIntervalSince1970)
                        })
                }
            }
            .withBoundSocket(socket)
            .get()
        // Of a socket that is bound already, NIO makes the backlog 128, whatever the supervisor or its options say.
        listen(socket, backlog)
        return channel
    }
}
