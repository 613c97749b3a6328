/// A webinar's state and its newest events at one moment.
struct RoomSnapshot: Sendable, Equatable {
    let state: SessionState
    let participantCount: Int64
    /// In the order of their ids.
    let events: [OutboxEvent]
    /// The webinar has no event with a larger id but those in ``events``.
    let isCompleteAfter: Int64
}

/// A webinar's events after an id.
enum Replay: Sendable, Equatable {
    case events([OutboxEvent])
    /// Some of them are gone, or they are too many, or there never was such an id: fetch afresh.
    case reset
}
