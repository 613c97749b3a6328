/// A path of words and rows of ASCII digits, `<id>` and after it `<user>`; the final slash is optional.
struct PathPattern: Sendable {
    /// What stands before, between and after the rows of digits.
    private let words: [[UInt8]]

    init(_ pattern: String) {
        words = pattern.split(separator: "<user>", omittingEmptySubsequences: false)
            .flatMap { $0.split(separator: "<id>", omittingEmptySubsequences: false) }
            .map { Array($0.utf8) }
    }

    /// What the path says beyond the pattern.
    struct Match: Equatable {
        /// The digits at `<id>`; nil where they exceed a bigint, so that nothing has this id.
        var id: Int64?
        /// As ``id``, of `<user>`.
        var account: Int64?
    }

    /// - Returns: nil for a path that is not of this pattern.
    func match(_ path: String) -> Match? {
        let bytes = path.utf8.span
        guard bytes.hasBytes(words[0], at: 0) else { return nil }
        var end = words[0].count
        var match = Match()
        for index in words.indices.dropFirst() {
            let start = end
            while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
            guard end > start, bytes.hasBytes(words[index], at: end) else { return nil }
            let number = Int64(Substring(path.utf8.dropFirst(start).prefix(end - start)))
            if index == 1 { match.id = number } else { match.account = number }
            end += words[index].count
        }
        return bytes.hasOnlySlash(from: end) ? match : nil
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
