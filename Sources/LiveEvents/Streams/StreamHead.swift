import NIOCore

/// What comes before the events, written by hand: an answer of HTTP/1.1 that lasts until its connection is closed
/// (RFC 9112, section 6.3), so that an event is the same bytes for every stream.
enum StreamHead {
    static let stream = ByteBuffer(
        string: "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
            + "Connection: close\r\n\r\n")

    static let options = ByteBuffer(
        string: "HTTP/1.1 204 No Content\r\nAllow: GET, HEAD, OPTIONS\r\nCache-Control: no-store\r\n"
            + "Connection: close\r\n\r\n")

    /// - Parameter hasBody: `false` for the answer to a HEAD.
    static func refusal(_ refusal: StreamRefusal, hasBody: Bool) -> ByteBuffer {
        ByteBuffer(
            string: "HTTP/1.1 \(refusal.status)\r\nContent-Type: application/json\r\nCache-Control: no-store\r\n"
                + "Content-Length: \(refusal.body.utf8.count)\r\n\(refusal.headers)Connection: close\r\n\r\n"
                + (hasBody ? refusal.body : ""))
    }
}
