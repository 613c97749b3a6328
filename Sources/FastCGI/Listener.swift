import CFCGI
import Glibc

/// The listening socket of a FastCGI application, served one request at a time.
///
/// A pool is several processes with a `Listener` each on one inherited socket: the kernel hands every
/// connection to one of them. Connections are not kept open between requests, because an idle one would
/// pin this process to it.
public final class Listener {
    /// `POLLRDHUP` of poll(2), which Swift's Glibc leaves out.
    private static let peerHasClosed: Int16 = 0x2000

    private let request = UnsafeMutablePointer<FCGX_Request>.allocate(capacity: 1)
    /// Takes in a body piece by piece.
    private let chunk = UnsafeMutableBufferPointer<CChar>.allocate(capacity: 16_384)
    private let maximumBodySize: Int
    private let network: NetworkSocket?

    /// From now on SIGTERM, SIGUSR1 and SIGALRM are the listener's.
    ///
    /// - Parameter maximumBodySize: bytes; a longer body reaches the application as ``Request/Body/tooLarge``.
    /// - Throws: ``ListenerError/standardInputIsNoSocket`` unless file descriptor 0 is a listening socket
    ///   (FastCGI specification 1.0, section 2.2); ``ListenerError/webServersNotUnderstood`` for a socket of TCP, where
    ///   `FCGI_WEB_SERVER_ADDRS` of the environment says who may connect.
    public init(maximumBodySize: Int) throws(ListenerError) {
        self.maximumBodySize = maximumBodySize
        request.initialize(to: FCGX_Request())
        guard FCGX_IsCGI() == 0 else { throw .standardInputIsNoSocket }
        network = try NetworkSocket(STDIN_FILENO)
        // Before libfcgi's own handlers, which would keep a signal that comes before ``serve(_:)`` to themselves.
        Drain.onSignals()
        ConnectionTimer.takeAlarms()
        guard FCGX_Init() == 0, FCGX_InitRequest(request, STDIN_FILENO, 0) == 0 else {
            throw .initializationFailed(errno: errno)
        }
        // Connections are accepted here: libfcgi is to accept none of its own after one that was broken.
        request.pointee.listen_sock = -1
    }

    deinit {
        FCGX_Free(request, 1)
        request.deallocate()
        chunk.deallocate()
    }

    /// Answers requests until SIGTERM or SIGUSR1; the request in hand is finished first.
    ///
    /// A peer that leaves a request unfinished for 5 s, or its answer unread for 15 s, is cut off. A request whose peer
    /// has gone is not begun: it has told its client what became of it.
    ///
    /// - Throws: ``ListenerError/acceptFailed(errno:)`` when the socket can give no more connections.
    public func serve(_ respond: (Request) -> Response) throws(ListenerError) {
        while let connection = try accept() {
            guard let received = receive(on: connection) else { continue }
            if !hasGone(connection) { send(respond(received)) }
            finish()
        }
    }

    /// Waits for a connection.
    ///
    /// - Returns: nil when this process is to end.
    private func accept() throws(ListenerError) -> CInt? {
        while !Drain.isRequested {
            let connection = Glibc.accept(STDIN_FILENO, nil, nil)
            if connection >= 0 {
                if network?.admit(connection) ?? true { return connection }
                close(connection)
                continue
            }
            // A signal, or a peer that has gone already.
            guard Drain.isRequested || [EINTR, ECONNABORTED, EPROTO].contains(errno) else {
                throw .acceptFailed(errno: errno)
            }
        }
        return nil
    }

    /// - Returns: nil if what came was no whole request.
    private func receive(on connection: CInt) -> Request? {
        request.pointee.ipcFd = connection
        // Else libfcgi would close the connection as its last one's rest.
        request.pointee.keepConnection = 1
        ConnectionTimer.start(connection)
        guard FCGX_Accept_r(request) == 0 else {
            ConnectionTimer.forget()
            return nil
        }
        let received = received()
        guard FCGX_GetError(request.pointee.in) == 0 else {
            finish()
            return nil
        }
        ConnectionTimer.received()
        return received
    }

    /// Whether the peer has closed the connection, while it waited to be accepted or before.
    private func hasGone(_ connection: CInt) -> Bool {
        var poll = pollfd(fd: connection, events: Self.peerHasClosed, revents: 0)
        return Glibc.poll(&poll, 1, 0) > 0
    }

    private func finish() {
        // Whatever the web server asked for: an idle connection would pin this process to it.
        request.pointee.keepConnection = 0
        FCGX_Finish_r(request)
        ConnectionTimer.forget()
    }

    private func received() -> Request {
        Request(parameters: parameters(), body: body())
    }

    private func parameters() -> Parameters {
        var parameters = Parameters()
        guard var entry = request.pointee.envp else { return parameters }
        while let line = entry.pointee {
            parameters.append(UnsafeRawBufferPointer(start: line, count: strlen(line)))
            entry += 1
        }
        return parameters
    }

    private func send(_ response: Response) {
        response.writeHead { $0.utf8.span.withUnsafeBytes(write) }
        response.body.withUnsafeBytes(write)
    }

    /// A failed write means that the client has gone: there is no one left to tell.
    private func write(_ bytes: UnsafeRawBufferPointer) {
        let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        _ = FCGX_PutStr(text, Int32(bytes.count), request.pointee.out)
    }

    /// Reads to the end of FCGI_STDIN even beyond the bound: a web server that cannot hand over
    /// the whole body takes this process for broken.
    private func body() -> Request.Body {
        var body: [UInt8] = []
        var isTooLarge = false
        while true {
            let count = Int(FCGX_GetStr(chunk.baseAddress, Int32(chunk.count), request.pointee.in))
            if count == 0 { break }
            isTooLarge = isTooLarge || body.count + count > maximumBodySize
            if isTooLarge { body = [] } else { body += UnsafeRawBufferPointer(chunk)[..<count] }
        }
        return isTooLarge ? .tooLarge : .complete(body)
    }
}
