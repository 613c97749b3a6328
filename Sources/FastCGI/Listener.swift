import CFCGI
import Glibc

/// The listening socket of a FastCGI application, served one request at a time.
///
/// A pool is several processes with a `Listener` each on one inherited socket: the kernel hands every
/// connection to one of them. Connections are not kept open between requests, because an idle one would
/// pin this process to it.
public final class Listener {
    private let request = UnsafeMutablePointer<FCGX_Request>.allocate(capacity: 1)
    /// Takes in a body piece by piece.
    private let chunk = UnsafeMutableBufferPointer<CChar>.allocate(capacity: 16_384)
    private let maximumBodySize: Int

    /// - Parameter maximumBodySize: bytes; a longer body reaches the application as ``Request/Body/tooLarge``.
    /// - Throws: ``ListenerError/standardInputIsNoSocket`` unless file descriptor 0 is a listening socket
    ///   (FastCGI specification 1.0, section 2.2).
    public init(maximumBodySize: Int) throws(ListenerError) {
        self.maximumBodySize = maximumBodySize
        request.initialize(to: FCGX_Request())
        guard FCGX_IsCGI() == 0 else { throw .standardInputIsNoSocket }
        guard FCGX_Init() == 0, FCGX_InitRequest(request, 0, FCGI_FAIL_ACCEPT_ON_INTR) == 0 else {
            throw .initializationFailed(errno: errno)
        }
    }

    deinit {
        FCGX_Free(request, 1)
        request.deallocate()
        chunk.deallocate()
    }

    /// Answers requests until SIGTERM or SIGUSR1; the request in hand is finished first.
    ///
    /// - Throws: ``ListenerError/acceptFailed(errno:)`` when the socket can give no more connections.
    public func serve(_ respond: (Request) -> Response) throws(ListenerError) {
        Drain.onSignals()
        while true {
            guard FCGX_Accept_r(request) == 0 else {
                if Drain.isRequested { return }
                throw .acceptFailed(errno: errno)
            }
            send(respond(received()))
            FCGX_Finish_r(request)
        }
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
