import FastCGI
import WebAPI

/// One handler a route of the chat, which is for registered users and the organizer.
struct ChatHandlers {
    let attendance: AttendanceStore
    let store: ChatStore

    func list(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let asked = call.parameters { fields in
            let event = fields.required("event", .integer())
            let after = fields.optional("after", .integer())
            return event.map { (event: $0, after: after) }
        }
        let known = try? asked.get()
        let (facts, messages) = try store.messages(of: known?.event, after: known?.after, for: user)
        _ = try facts.existing(asked.map(\.event), for: user)
        try facts.checkMayChat(user)
        return .json(200, .list(messages.map(\.json)))
    }

    func write(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let line = call.body { fields in
            let event = fields.required("event", .id)
            let message = fields.required("message", .text(maximum: 1_000))
            return event.flatMap { event in message.map { (event: event, message: $0) } }
        }
        let facts = try attendance.facts(webinar: (try? line.get())?.event, user: user)
        let webinar = try facts.existing(line.map(\.event), for: user)
        try facts.checkMayChat(user)
        guard let message = try store.write(line.get().message, in: webinar, by: user) else { throw .changedMeanwhile }
        return .json(201, message.json)
    }
}
