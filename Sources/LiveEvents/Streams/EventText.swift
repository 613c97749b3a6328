import HubQueries
import JSON
import NIOCore
import OnAir

/// Events as a stream says them: `text/event-stream` of the HTML Living Standard, section 9.2.
struct EventText: Sendable {
    /// `false` keeps the room's name out, as out of the public status.
    let showsRoom: Bool

    /// - Parameter id: nil for what is not to be asked for again.
    func status(_ state: LiveSessionState, participantCount: Int64, id: Int64? = nil) -> ByteBuffer {
        let room = showsRoom ? state.roomName?.text : nil
        let data =
            "{\"ended_at\":\(Self.moment(state.endedAt)),\"is_active\":\(state.isActive),"
            + "\"participant_count\":\(participantCount),\"room_name\":\(room ?? "null"),"
            + "\"started_at\":\(Self.moment(state.startedAt))}"
        return Self.event("status", data, id: id)
    }

    /// As ``status(_:participantCount:id:)``, where webinars are told apart. No list needs a room.
    static func status(_ state: LiveSessionState, of webinar: Int64, participantCount: Int64, id: Int64?) -> ByteBuffer
    {
        let data =
            "{\"ended_at\":\(moment(state.endedAt)),\"is_active\":\(state.isActive),"
            + "\"participant_count\":\(participantCount),\"started_at\":\(moment(state.startedAt)),"
            + "\"webinar\":\(webinar)}"
        return event("status", data, id: id)
    }

    static func active(_ air: OnAir) -> ByteBuffer {
        event("active", String(decoding: air.json.text, as: UTF8.self))
    }

    func chat(_ message: JSONText, id: Int64) -> ByteBuffer {
        Self.event("chat", message.text, id: id)
    }

    func chatRemoved(_ which: JSONText, id: Int64) -> ByteBuffer {
        Self.event("chat_removed", which.text, id: id)
    }

    func presence(_ headcount: Headcount) -> ByteBuffer {
        Self.event(
            "presence",
            "{\"participant_count\":\(headcount.participants),\"waiting_count\":\(headcount.waiting)}")
    }

    func settings(_ document: JSONText) -> ByteBuffer {
        Self.event("settings", document.text)
    }

    func webinar(_ document: JSONText) -> ByteBuffer {
        Self.event("webinar", document.text)
    }

    func notice(_ document: JSONText) -> ByteBuffer {
        Self.event("notice", document.text)
    }

    func capture(_ document: JSONText) -> ByteBuffer {
        Self.event("capture", document.text)
    }

    /// Whether the one who is told may not write in the chat.
    func muted(_ isMuted: Bool) -> ByteBuffer {
        Self.event("muted", "{\"muted\":\(isMuted)}")
    }

    /// A host has sent help to the one who is told.
    static let help = event("help", "{}")

    /// Hosts have decided something: who was refused a ticket may be given one now.
    static let rights = event("rights", "{}")

    /// The id asked for is too old: fetch afresh.
    static let reset = event("reset", "{}")

    /// Nothing, so that silence means that the connection is broken.
    static let comment = ByteBuffer(string: ":\n\n")

    /// For clients that reconnect by themselves, how long to wait: never all at once.
    static func retry(milliseconds: Int) -> ByteBuffer {
        ByteBuffer(string: "retry: \(milliseconds)\n\n")
    }

    /// A time as PostgreSQL wrote it has nothing that JSON escapes.
    private static func moment(_ text: String?) -> String {
        text.map { "\"\($0)\"" } ?? "null"
    }

    private static func event(_ name: String, _ data: String, id: Int64? = nil) -> ByteBuffer {
        ByteBuffer(string: (id.map { "id: \($0)\n" } ?? "") + "event: \(name)\ndata: \(data)\n\n")
    }
}
