/// One committed change of a webinar, as the outbox tells it.
struct OutboxEvent: Sendable, Equatable {
    enum Change: Sendable, Equatable {
        case status(SessionState)
        /// A line of the chat, in the JSON of the contract's section 3.
        case chat(JSONText)
        /// Of a kind that a later version of the schema knows: it is counted, but not sent.
        case other
    }

    /// Grows in the order of commit; gaps are allowed.
    let id: Int64
    let webinar: Int64
    let change: Change
}

/// What a webinar's live session is at one moment.
struct SessionState: Sendable, Equatable {
    let isActive: Bool
    /// nil while inactive.
    let room: JSONText?
    /// When the present run began; nil while inactive, and where the platform does not say.
    let startedAt: JSONText?

    static let inactive = SessionState(isActive: false, room: nil, startedAt: nil)
}

/// A JSON value in one line, as PostgreSQL wrote it.
struct JSONText: Sendable, Equatable {
    let text: String
}
