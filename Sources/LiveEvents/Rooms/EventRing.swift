import NIOCore

/// The newest events of one webinar, ready to be sent.
struct EventRing {
    struct Entry {
        enum Audience {
            case everyone
            /// Streams with a ticket.
            case attendees
            case nobody
        }

        let id: Int64
        let audience: Audience
        let text: ByteBuffer
    }

    private let capacity: Int
    private var entries: [Entry] = []
    /// The webinar has no event with a larger id but those in the ring.
    private(set) var isCompleteAfter: Int64

    init(capacity: Int, isCompleteAfter: Int64) {
        self.capacity = capacity
        self.isCompleteAfter = isCompleteAfter
    }

    /// The id of the newest event that it has seen.
    var newest: Int64 { entries.last?.id ?? isCompleteAfter }

    /// - Precondition: the entry's id is larger than ``newest``.
    mutating func append(_ entry: Entry) {
        precondition(entry.id > newest, "events out of order")
        entries.append(entry)
        // Half at once, so that an event costs no shift of all the others.
        if entries.count > 2 * capacity {
            isCompleteAfter = entries[capacity].id
            entries.removeFirst(capacity + 1)
        }
    }

    /// - Returns: nil if it cannot tell: some are too old for it, or the id is newer than it knows.
    func entries(after id: Int64) -> ArraySlice<Entry>? {
        guard (isCompleteAfter...newest).contains(id) else { return nil }
        let first = entries.firstIndex { $0.id > id } ?? entries.endIndex
        return entries[first...]
    }
}
