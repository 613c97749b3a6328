/// A path whose segments are words or `<id>`, a row of ASCII digits; the final slash is optional.
struct PathPattern: Sendable {
    private enum Segment: Sendable, Equatable {
        case word(Substring)
        case id
    }

    private let segments: [Segment]

    init(_ pattern: String) {
        segments = pattern.split(separator: "/").map { $0 == "<id>" ? .id : .word($0) }
    }

    /// What the path says beyond the pattern.
    struct Match: Equatable {
        /// The digits at `<id>`; nil where they exceed a bigint, so that nothing has this id.
        let id: Int64?
    }

    /// What stands between the slashes, for ``match(_:)``; nil for a path that begins with none.
    static func parts(of path: String) -> [Substring.UTF8View]? {
        var parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.first?.isEmpty == true else { return nil }
        parts.removeFirst()
        if parts.last?.isEmpty == true { parts.removeLast() }
        return parts
    }

    /// - Returns: nil for a path that is not of this pattern.
    func match(_ parts: [Substring.UTF8View]) -> Match? {
        guard parts.count == segments.count else { return nil }

        var id: Int64?
        for (part, segment) in zip(parts, segments) {
            switch segment {
            case .word(let word):
                guard part.elementsEqual(word.utf8) else { return nil }
            case .id:
                guard !part.isEmpty, part.allSatisfy(\.isASCIIDigit) else { return nil }
                id = Int64(Substring(part))
            }
        }
        return Match(id: id)
    }
}
