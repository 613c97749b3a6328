/// A path of words, of `<id>`, once at most, and of `<user>`, at its end: rows of ASCII digits. The final slash is
/// optional.
struct PathPattern: Sendable {
    /// What stands before `<id>`; all of it, where there is none.
    private let head: [UInt8]
    /// What stands after `<id>`; nil where there is none.
    private let tail: [UInt8]?
    /// Whether `<user>` stands at the end.
    private let hasUser: Bool

    init(_ pattern: String) {
        hasUser = pattern.hasSuffix(Self.user)
        let pattern = hasUser ? pattern.dropLast(Self.user.count) : pattern[...]
        let id = pattern.firstRange(of: "<id>")
        head = Array(pattern[..<(id?.lowerBound ?? pattern.endIndex)].utf8)
        tail = id.map { Array(pattern[$0.upperBound...].utf8) }
    }

    private static let user = "<user>"

    /// What the path says beyond the pattern.
    struct Match: Equatable {
        /// The digits at `<id>`; nil where they exceed a bigint, so that nothing has this id.
        let id: Int64?
        /// The digits at `<user>`, as ``id``.
        var user: Int64?
    }

    /// - Returns: nil for a path that is not of this pattern.
    func match(_ path: String) -> Match? {
        let bytes = path.utf8.span
        guard bytes.hasBytes(head, at: 0) else { return nil }
        var end = head.count
        var id: Int64?
        if let tail {
            guard let number = path.number(at: &end), bytes.hasBytes(tail, at: end) else { return nil }
            id = number
            end += tail.count
        }
        var user: Int64?
        if hasUser {
            guard let number = path.number(at: &end) else { return nil }
            user = number
        }
        return bytes.hasOnlySlash(from: end) ? Match(id: id, user: user) : nil
    }
}

extension String {
    /// - Parameter end: where the digits begin; afterwards where they end.
    /// - Returns: nil where there are no digits, nil within where they exceed a bigint.
    fileprivate func number(at end: inout Int) -> Int64?? {
        let start = end
        let bytes = utf8.span
        while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
        return end > start ? .some(Int64(Substring(utf8.dropFirst(start).prefix(end - start)))) : nil
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
