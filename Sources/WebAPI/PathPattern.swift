/// A path of words and, once at most, `<id>`, a row of ASCII digits; the final slash is optional.
struct PathPattern: Sendable {
    /// What stands before `<id>`; all of it, where there is none.
    private let head: [UInt8]
    /// What stands after `<id>`; nil where there is none.
    private let tail: [UInt8]?

    init(_ pattern: String) {
        let id = pattern.firstRange(of: "<id>")
        head = Array(pattern[..<(id?.lowerBound ?? pattern.endIndex)].utf8)
        tail = id.map { Array(pattern[$0.upperBound...].utf8) }
    }

    /// What the path says beyond the pattern.
    struct Match: Equatable {
        /// The digits at `<id>`; nil where they exceed a bigint, so that nothing has this id.
        let id: Int64?
    }

    /// - Returns: nil for a path that is not of this pattern.
    func match(_ path: String) -> Match? {
        let bytes = path.utf8.span
        guard bytes.hasBytes(head, at: 0) else { return nil }
        var end = head.count
        var id: Int64?
        if let tail {
            let start = end
            while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
            guard end > start, bytes.hasBytes(tail, at: end) else { return nil }
            id = Int64(Substring(path.utf8.dropFirst(start).prefix(end - start)))
            end += tail.count
        }
        return bytes.hasOnlySlash(from: end) ? Match(id: id) : nil
    }
}

extension Span<UInt8> {
    fileprivate func hasBytes(_ bytes: [UInt8], at start: Int) -> Bool {
        guard count - start >= bytes.count else { return false }
        for index in bytes.indices where self[start + index] != bytes[index] { return false }
        return true
    }

    fileprivate func hasOnlySlash(from start: Int) -> Bool {
        start == count || start + 1 == count && self[start] == UInt8(ascii: "/")
    }
}
