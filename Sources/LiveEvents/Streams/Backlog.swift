import NIOCore

/// What a stream's reader has not taken yet, beyond what its connection holds: written as the reader drains it.
///
/// The texts are the feed's own bytes, not copies.
struct Backlog {
    /// Events. A replay is at most half of it.
    static let limit = 1_000

    private var texts: [ByteBuffer] = []
    /// Whether the reader has taken something since the last look.
    private var hasMoved = true

    var isEmpty: Bool { texts.isEmpty }

    /// - Returns: `false` if it is full.
    mutating func append(_ text: ByteBuffer) -> Bool {
        guard texts.count < Self.limit else { return false }
        texts.append(text)
        return true
    }

    /// - Returns: nil for nothing.
    mutating func next() -> ByteBuffer? {
        hasMoved = true
        return texts.isEmpty ? nil : texts.removeFirst()
    }

    /// - Returns: whether something waits, and has done so without a move since the last look.
    mutating func isStuck() -> Bool {
        defer { hasMoved = isEmpty }
        return !isEmpty && !hasMoved
    }
}
