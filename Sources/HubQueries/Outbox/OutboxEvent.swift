import PostgreSQL

/// One committed change of a webinar, as the outbox tells it.
package struct OutboxEvent: Sendable, Equatable {
    package enum Change: Sendable, Equatable {
        case status(LiveSessionState)
        /// A message of the chat, in the JSON of the contract's section 3.
        case chat(JSONText, message: Int64?)
        /// A message is gone: nobody is told it later.
        case chatRemoved(JSONText, message: Int64?)
        /// What a webinar's hosts have decided, in the JSON of the contract's section 9.
        case settings(JSONText)
        /// When a webinar takes place, and whether, in the JSON of the contract's section 6.
        case webinar(JSONText)
        /// What stands on top of the chat, in the JSON of the contract's section 9.
        case notice(JSONText)
        /// What is recorded and streamed, in the JSON of the contract's section 10.
        case capture(JSONText)
        /// Somebody may not write in the chat, or may again.
        case muted(user: Int64, isMuted: Bool)
        /// A host has sent help to somebody who is stuck before the room.
        case help(user: Int64)
        /// Of a kind that a later version of the schema knows: its id counts, but nobody is sent it.
        case other
    }

    /// Grows in the order of commit; gaps are allowed.
    package let id: Int64
    package let webinar: Int64
    package let change: Change
    /// How old its row was when it was read, by the server's clock; zero where nobody asked.
    package var age: Duration = .zero

    package init(id: Int64, webinar: Int64, change: Change) {
        self.id = id
        self.webinar = webinar
        self.change = change
    }
}

extension OutboxEvent {
    /// Of `v`, an event or NULLs: what ``Columns/nextEvent()`` reads.
    static let columns = """
        v.id,
               v.webinar_id,
               v.kind,
               v.message_id,
               v.data::text,
               CASE WHEN v.kind IN ('muted', 'help') THEN (v.data::json ->> 'user')::bigint END,
               CASE WHEN v.kind = 'muted' THEN (v.data::json ->> 'muted')::boolean END,
               (v.data::json ->> 'is_active')::boolean,
               (v.data::json -> 'room_name')::text,
               v.data::json ->> 'started_at',
               v.data::json ->> 'ended_at'
        """
}

extension Columns {
    /// The row's last columns: an event; nil for NULLs, where a LEFT JOIN found none.
    mutating func nextEvent() throws(PostgreSQLError) -> OutboxEvent? {
        guard let id = try nextIfPresent(Int64.self) else { return nil }
        let (webinar, kind) = (try next(Int64.self), try next(String.self))
        let (message, data) = (try nextIfPresent(Int64.self), JSONText(text: try next()))
        let (account, isMuted) = (try nextIfPresent(Int64.self), try nextIfPresent(Bool.self))
        let change: OutboxEvent.Change
        switch kind {
        case "status": change = .status(try nextState())
        case "chat": change = .chat(data, message: message)
        case "chat_removed": change = .chatRemoved(data, message: message)
        case "settings": change = .settings(data)
        case "webinar": change = .webinar(data)
        case "notice": change = .notice(data)
        case "capture": change = .capture(data)
        case "muted": change = account.map { .muted(user: $0, isMuted: isMuted ?? false) } ?? .other
        case "help": change = account.map { .help(user: $0) } ?? .other
        default: change = .other
        }
        return OutboxEvent(id: id, webinar: webinar, change: change)
    }
}
