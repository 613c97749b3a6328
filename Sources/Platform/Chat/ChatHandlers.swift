import FastCGI
import PostgreSQL
import WebAPI

/// One handler a route of the chat, which is for who may join.
struct ChatHandlers {
    let database: Connection
    let limits: PlatformLimits

    func list(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let asked = call.parameters { fields in
            let event = fields.required("event", .integer())
            let after = fields.optional("after", .integer())
            return event.map { (event: $0, after: after) }
        }
        let known = try? asked.get()
        let page = try page(of: known?.event, after: known?.after, for: user)
        _ = try page.access.existing(asked.map(\.event), for: user)
        try page.access.checkMayRead(user)
        return .json(200, .list(page.messages.map(\.json)))
    }

    func write(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let line = call.body { fields in
            let event = fields.required("event", .id)
            let message = fields.required("message", .text(maximum: 1_000, lineBreaks: 100))
            return event.flatMap { event in message.map { (event: event, message: $0) } }
        }
        let (access, closedFor) = try database.ask(
            LookUpAccess(webinar: (try? line.get())?.event, user: user, counting: limits.chat))
        let webinar = try access.existing(line.map(\.event), for: user)
        try access.checkMayWrite(user)
        try UseLimit.check(closedFor: closedFor)
        let message = try write(WriteMessage(line.get().message, in: webinar, by: user))
        return .json(201, message.json)
    }

    /// - Parameter after: the id of a message; nil for the newest ones.
    private func page(of webinar: Int64?, after: Int64?, for user: UserID) throws(PlatformError) -> ChatPage {
        guard let after else { return try database.ask(NewestMessages(of: webinar, for: user)) }
        return try database.ask(MessagesAfter(after, of: webinar, for: user))
    }

    private func write(_ message: WriteMessage) throws(PlatformError) -> ChatMessage {
        do throws(PlatformError) {
            if let written = try database.ask(message) { return written }
        } catch .database(.refused(.foreignKeyViolation, _, _)) {}
        throw .changedMeanwhile
    }
}
