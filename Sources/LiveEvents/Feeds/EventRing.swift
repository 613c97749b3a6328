/// The newest events of one webinar.
struct EventRing<Text> {
    private let capacity: Int
    private var events: [FeedEvent<Text>] = []
    /// The webinar has no event with a larger id but those in the ring.
    private(set) var isCompleteAfter: Int64

    init(capacity: Int, isCompleteAfter: Int64) {
        self.capacity = capacity
        self.isCompleteAfter = isCompleteAfter
        newest = isCompleteAfter
    }

    /// The id of the newest event that it has seen.
    private(set) var newest: Int64

    /// - Precondition: the event's id is larger than ``newest``.
    mutating func append(_ event: FeedEvent<Text>) {
        precondition(event.id > newest, "events out of order")
        events.append(event)
        newest = event.id
        // Half at once, so that an event costs no shift of all the others.
        if events.count > 2 * capacity {
            isCompleteAfter = events[capacity].id
            events.removeFirst(capacity + 1)
        }
    }

    /// Forgets the words of a chat message.
    mutating func forget(message: Int64) {
        events.removeAll { $0.message == message }
    }

    /// - Returns: nil if it cannot tell: some are too old for it, or the id is newer than it knows.
    func events(after id: Int64) -> ArraySlice<FeedEvent<Text>>? {
        guard (isCompleteAfter...newest).contains(id) else { return nil }
        let first = events.firstIndex { $0.id > id } ?? events.endIndex
        return events[first...]
    }
}
