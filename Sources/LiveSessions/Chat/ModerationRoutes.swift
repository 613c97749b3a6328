import FastCGI
public import Logging
public import PostgreSQL
public import WebAPI

/// How hosts keep order in a webinar's chat (contract, section 9). The lines themselves are the platform's.
public struct ModerationRoutes: RouteTable {
    private let database: Connection
    private let logger: Logger

    /// Routes that ask this database.
    public init(database: Connection, logger: Logger) {
        self.database = database
        self.logger = logger
    }

    /// For the description of the API.
    public static let subject = Subject(
        "Order in the chat", "What hosts do about a chat. Its lines are the platform's.")

    /// Each may be sent again: what holds then is the same.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .authenticated(.get, "/api/live/chat/<id>/muted", handlers?.listMuted)
                .described(.listMuted),
            .authenticated(.put, "/api/live/chat/<id>/muted/<user>", handlers?.mute, .repeatable, by: .writes)
                .described(.mute),
            .authenticated(.delete, "/api/live/chat/<id>/muted/<user>", handlers?.unmute, .repeatable, by: .writes)
                .described(.unmute),
            .authenticated(.put, "/api/live/chat/<id>/notice", handlers?.putNotice, .repeatable, by: .writes)
                .described(.putNotice),
            .authenticated(.delete, "/api/live/chat/<id>/notice", handlers?.dropNotice, .repeatable, by: .writes)
                .described(.dropNotice),
        ]
    }

    private func listMuted(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let webinar = try moderated(call, by: user)
        return .json(200, .list(try database.ask(ListMuted(webinar: webinar)).map(\.json)))
    }

    private func mute(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let facts = try database.ask(LookUpModeration(webinar: call.id, user: user, other: call.account))
        try facts.checkMayMute(by: user)
        guard let webinar = call.id, let account = call.account else { throw .webinarNotFound }
        try database.ask(MuteInChat(account, in: webinar, by: user))
        logger.note("muted in chat", of: call, by: user, ["account": "\(account)"])
        return .noContent
    }

    private func unmute(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let webinar = try moderated(call, by: user)
        try database.ask(UnmuteInChat(call.account, in: webinar))
        logger.note(
            "may write in chat again", of: call, by: user, ["account": "\(call.account.map(String.init) ?? "")"])
        return .noContent
    }

    private func putNotice(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let sent = call.bodyFields(ChatNotice.read)
        let webinar = try moderated(call, by: user)
        let text = try sent.mapError(LiveSessionError.input).get()
        try database.ask(PutNotice(text, on: webinar, by: user))
        logger.note("notice put", of: call, by: user)
        return .json(200, ChatNotice.json(text))
    }

    private func dropNotice(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let webinar = try moderated(call, by: user)
        try database.ask(DropNotice(from: webinar))
        logger.note("notice taken away", of: call, by: user)
        return .noContent
    }

    /// - Returns: the webinar in whose chat the caller may keep order.
    private func moderated(_ call: Call, by user: UserID) throws(LiveSessionError) -> Int64 {
        try database.ask(LookUpModeration(webinar: call.id, user: user)).checkMayModerate(by: user)
        guard let webinar = call.id else { throw .webinarNotFound }
        return webinar
    }
}
