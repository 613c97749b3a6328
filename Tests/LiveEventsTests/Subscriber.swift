import NIOCore
import NIOEmbedded
import NIOHTTP1
import Tickets

@testable import LiveEvents

/// A stream on a connection that keeps what it is sent.
final class Subscriber {
    let channel = EmbeddedChannel()
    let stream: EventStream

    init(ticketFor user: Int64?, after: Int64? = nil, of subject: Subject = .webinar(7)) {
        // An embedded channel counts as active once it is connected, to wherever.
        if let somewhere = try? SocketAddress(unixDomainSocketPath: "/somewhere") {
            channel.connect(to: somewhere, promise: nil)
        }
        let uri = "/api/live/events/7/" + (after.map { "?after=\($0)" } ?? "")
        guard let request = try? StreamRequest(HTTPRequestHead(version: .http1_1, method: .GET, uri: uri)) else {
            preconditionFailure("\(uri) is a stream's address")
        }
        stream = EventStream(
            subject: subject,
            request: request,
            ticket: user.map { StreamTicket(webinar: 7, user: $0, isInRoom: true, expiry: 0) },
            isHeadOnly: false,
            channel: channel)
    }

    /// What has come since the last time, as it was written.
    func text() -> String {
        var text = ""
        while let bytes = try? channel.readOutbound(as: ByteBuffer.self) { text += String(buffer: bytes) }
        return text
    }

    /// What has come since the last time, as `<id> <event>`, `active` behind the status of an active session. What a
    /// stream opens with besides the status and the plan, and is told again when it missed a change of it, is `present` as a whole.
    func events() -> [String] {
        let events = text().split(separator: "\n\n").compactMap { block -> String? in
            var (id, name) = ("", "")
            for line in block.split(separator: "\n") {
                if line.hasPrefix("id: ") { id = "\(line.dropFirst(4)) " }
                if line.hasPrefix("event: ") { name = String(line.dropFirst(7)) }
            }
            guard !name.isEmpty else { return nil }
            return id + name
                + (block.contains("\"is_active\":true") ? " active" : block.contains("\"muted\":true") ? " yes" : "")
        }
        return events.joined(separator: "; ").replacing("webinar; capture", with: "webinar")
            .replacing("settings; notice; muted yes; presence", with: "present, muted")
            .replacing("settings; notice; muted; presence", with: "present").split(separator: "; ").map(String.init)
    }
}
