/// Whose turn it is for a comment: each stream's once a round, a part of them each second, so that a broken
/// connection shows on both sides.
struct CommentRound<Stream: AnyObject> {
    /// Seconds; the contract allows 20.
    static var length: Int { 15 }

    private var turns = [[ObjectIdentifier: Stream]](repeating: [:], count: length)
    private var turnOf: [ObjectIdentifier: Int] = [:]
    private var now = 0

    /// Its first turn comes a whole round later.
    mutating func insert(_ stream: Stream) {
        turnOf[ObjectIdentifier(stream)] = now
        turns[now][ObjectIdentifier(stream)] = stream
    }

    /// - Returns: whether it took part.
    mutating func remove(_ stream: Stream) -> Bool {
        guard let turn = turnOf.removeValue(forKey: ObjectIdentifier(stream)) else { return false }
        turns[turn][ObjectIdentifier(stream)] = nil
        return true
    }

    /// A second has passed.
    ///
    /// - Returns: the streams whose turn it is.
    mutating func advance() -> [Stream] {
        now = (now + 1) % Self.length
        return Array(turns[now].values)
    }
}
