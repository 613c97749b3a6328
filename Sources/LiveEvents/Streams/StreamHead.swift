import JSON
import Metrics
import NIOCore
import NIOHTTP1
import Refusals

/// What comes before the events, written by hand: an answer of HTTP/1.1 that lasts until its connection is closed
/// (RFC 9112, section 6.3), so that an event is the same bytes for every stream.
enum StreamHead {
    static let stream = ByteBuffer(
        string: "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
            + "Connection: close\r\n\r\n")

    static let options = ByteBuffer(
        string: "HTTP/1.1 204 No Content\r\n\(allow)Cache-Control: no-store\r\nConnection: close\r\n\r\n")

    /// - Parameter hasBody: `false` for the answer to a HEAD.
    static func refusal(_ refusal: Refusal, hasBody: Bool) -> ByteBuffer {
        let body = refusal.body.text
        let reason = HTTPResponseStatus(statusCode: refusal.status).reasonPhrase
        var bytes = ByteBuffer(
            string: "HTTP/1.1 \(refusal.status) \(reason)\r\nContent-Type: application/json\r\n"
                + "Cache-Control: no-store\r\nContent-Length: \(body.count)\r\n\(headers(of: refusal.code))"
                + "Connection: close\r\n\r\n")
        if hasBody { bytes.writeBytes(body) }
        return bytes
    }

    static func metrics(_ text: String, hasBody: Bool) -> ByteBuffer {
        var bytes = ByteBuffer(
            string: "HTTP/1.1 200 OK\r\nContent-Type: \(Exposition.contentType)\r\nCache-Control: no-store\r\n"
                + "Content-Length: \(text.utf8.count)\r\nConnection: close\r\n\r\n")
        if hasBody { bytes.writeString(text) }
        return bytes
    }

    private static let allow = "Allow: GET, HEAD, OPTIONS\r\n"

    private static func headers(of code: RefusalCode) -> String {
        switch code {
        case .methodNotAllowed: allow
        case .unavailable: "Retry-After: 2\r\n"
        default: ""
        }
    }
}
