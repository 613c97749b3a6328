import FastCGI
import Logging
import PostgreSQL
import WebAPI

/// One handler a route of the chat, which is for who may join; what was written there, hosts and admins take away.
struct ChatHandlers {
    let database: Connection
    let limits: PlatformLimits
    let logger: Logger

    func list(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let asked = call.parameters(Self.readQuestion)
        let known = try? asked.get()
        let page = try page(of: known?.event, after: known?.after, before: known?.before, for: user)
        _ = try page.access.existing(asked.map(\.event), for: user)
        try page.access.checkMayRead(user)
        return .json(200, .list(page.messages.map(\.json)))
    }

    func write(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let line = call.body(Self.readLine)
        let (access, closedFor) = try database.ask(
            LookUpAccess(webinar: (try? line.get())?.event, user: user, counting: limits.chat))
        let webinar = try access.existing(line.map(\.event), for: user)
        try access.checkMayWrite(user)
        try UseLimit.check(closedFor: closedFor)
        let message = try write(WriteMessage(line.get().message, in: webinar, by: user))
        return .json(201, message.json)
    }

    /// The row goes; a trigger takes its words out of what pages are told, and tells them that it is gone.
    func remove(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let outcome = try database.ask(RemoveMessage(call.id, by: user))
        try AccountState.check(user, isActive: outcome.accountIsActive)
        guard outcome.messageExists, let message = call.id else { throw .notFound }
        guard outcome.isDone else { throw .notPermitted }
        logger.info(
            "chat message removed",
            metadata: ["request_id": "\(call.requestID)", "message": "\(message)", "user": "\(user.rawValue)"])
        return .noContent
    }

    static func readQuestion(_ fields: inout Fields) -> (event: Int64, after: Int64?, before: Int64?)? {
        let event = fields.required("event", .integer())
        let after = fields.optional("after", .integer())
        let before = fields.optional("before", .integer())
        return event.map { (event: $0, after: after, before: before) }
    }

    static func readLine(_ fields: inout Fields) -> (event: Int64, message: String)? {
        let event = fields.required("event", .id)
        let message = fields.required("message", .text(maximum: 1_000, lineBreaks: 100))
        return event.flatMap { event in message.map { (event: event, message: $0) } }
    }

    /// - Parameters:
    ///   - after: the id of a message; nil for the newest ones.
    ///   - before: as `after`, which counts where there are both.
    private func page(
        of webinar: Int64?, after: Int64?, before: Int64?, for user: UserID
    ) throws(PlatformError) -> ChatPage {
        if let after { return try database.ask(MessagesAfter(after, of: webinar, for: user)) }
        if let before { return try database.ask(MessagesBefore(before, of: webinar, for: user)) }
        return try database.ask(NewestMessages(of: webinar, for: user))
    }

    private func write(_ message: WriteMessage) throws(PlatformError) -> ChatMessage {
        do throws(PlatformError) {
            if let written = try database.ask(message) { return written }
        } catch .database(.refused(.foreignKeyViolation, _, _)) {}
        throw .changedMeanwhile
    }
}
