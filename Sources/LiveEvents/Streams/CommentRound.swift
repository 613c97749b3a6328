/// Whose turn it is for a comment: each stream's once a round, a part of them each second, so that a broken
/// connection shows on both sides.
struct CommentRound {
    /// Seconds; the contract allows 20.
    static let length = 15

    private var turns = [[ObjectIdentifier: EventStream]](repeating: [:], count: length)
    private var now = 0

    /// Its first turn comes a whole round later.
    mutating func insert(_ stream: EventStream) {
        stream.turn = now
        turns[now][ObjectIdentifier(stream)] = stream
    }

    mutating func remove(_ stream: EventStream) {
        turns[stream.turn][ObjectIdentifier(stream)] = nil
    }

    /// To be called once a second.
    mutating func advance() -> some Sequence<EventStream> {
        now = (now + 1) % Self.length
        return turns[now].values
    }
}
