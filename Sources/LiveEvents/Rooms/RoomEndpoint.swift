import NIOCore
import NIOHTTP1
import NIOPosix

/// Where a Jitsi server is asked to end a room: Prosody's `muc_end_meeting`.
public struct RoomEndpoint: Sendable {
    private let host: String
    private let port: Int
    private let path: String
    private let address: @Sendable (_ room: String) -> String
    private let token: @Sendable (_ room: String) -> String?

    /// How long the exchange may take, the look-up of the host's name included.
    private static let time: TimeAmount = .seconds(5)

    /// - Parameters:
    ///   - path: without a query.
    ///   - address: the room's, as the server knows it: `<room>@conference.<domain>`.
    ///   - token: what is sent as a bearer token; nil if it cannot be signed.
    public init(
        host: String, port: Int, path: String, address: @escaping @Sendable (String) -> String,
        token: @escaping @Sendable (String) -> String?
    ) {
        self.host = host
        self.port = port
        self.path = path
        self.address = address
        self.token = token
    }

    /// Asks the server to end a room. It never fails, and answers within ``time``.
    func end(_ room: String, on loop: any EventLoop) -> EventLoopFuture<RoomAnswer> {
        let answer = loop.makePromise(of: RoomAnswer.self)
        guard let head = request(for: room) else {
            answer.succeed(.unreachable(cause: "the request could not be signed"))
            return answer.futureResult
        }
        let timeout = loop.scheduleTask(in: Self.time) {
            answer.succeed(.unreachable(cause: "none within \(Self.time.nanoseconds / 1_000_000_000) seconds"))
        }
        answer.futureResult.whenComplete { _ in timeout.cancel() }
        ClientBootstrap(group: loop)
            .connectTimeout(Self.time)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    try channel.pipeline.syncOperations.addHandler(RoomExchange(head, answer))
                }
            }
            .connect(host: host, port: port)
            .whenComplete { connection in
                switch connection {
                case .success(let channel): answer.futureResult.whenComplete { _ in channel.close(promise: nil) }
                case .failure(let error): answer.succeed(.unreachable(cause: "\(error)"))
                }
            }
        return answer.futureResult
    }

    private func request(for room: String) -> HTTPRequestHead? {
        guard let token = token(room) else { return nil }
        let query = "conference=\(Self.encoded(address(room)))"
        var head = HTTPRequestHead(version: .http1_1, method: .POST, uri: "\(path)?\(query)")
        head.headers.add(name: "Host", value: port == 80 ? host : "\(host):\(port)")
        head.headers.add(name: "Authorization", value: "Bearer \(token)")
        head.headers.add(name: "Content-Length", value: "0")
        head.headers.add(name: "Connection", value: "close")
        return head
    }

    /// What may stand in a query as it is (RFC 3986, section 2.3), and `@`; the rest percent-encoded.
    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "@"):
                String(UnicodeScalar(byte))
            default:
                "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
