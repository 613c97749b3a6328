/// A path of words and of placeholders, each once at most: `<id>`, `<user>` and `<recording>`, rows of ASCII digits, and
/// `<token>`, of the characters of base64url. The final slash is optional.
struct PathPattern: Sendable {
    /// What stands for more than itself.
    private enum Placeholder: Substring {
        case id, user, recording, token

        func takes(_ byte: UInt8) -> Bool {
            switch self {
            case .id, .user, .recording: byte.isASCIIDigit
            case .token: byte.isBase64URL
            }
        }
    }

    /// What stands before the first placeholder; all of it, where there is none.
    private let head: [UInt8]
    /// Each placeholder with what stands after it.
    private let rest: [(placeholder: Placeholder, tail: [UInt8])]

    init(_ pattern: String) {
        let parts = pattern.split(separator: "<", omittingEmptySubsequences: false)
        head = Array(parts[0].utf8)
        rest = parts.dropFirst().map { part in
            let words = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
            guard let placeholder = Placeholder(rawValue: words[0]) else {
                preconditionFailure("\(pattern) names a placeholder that there is not")
            }
            return (placeholder, Array(words[1].utf8))
        }
    }

    /// What the path says beyond the pattern.
    struct Match: Equatable {
        /// The digits at `<id>`; nil where they exceed a bigint, so that nothing has this id.
        var id: Int64?
        /// As ``id``, of `<user>`.
        var account: Int64?
        /// As ``id``, of `<recording>`.
        var recording: Int64?
        /// What stands at `<token>`.
        var token: String?
    }

    /// Whether who knows the path knows a secret.
    var hasToken: Bool { rest.contains { $0.placeholder == .token } }

    /// - Returns: nil for a path that is not of this pattern.
    func match(_ path: String) -> Match? {
        let bytes = path.utf8.span
        guard bytes.hasBytes(head, at: 0) else { return nil }
        var end = head.count
        var match = Match()
        for (placeholder, tail) in rest {
            let start = end
            while end < bytes.count, placeholder.takes(bytes[end]) { end += 1 }
            guard end > start, bytes.hasBytes(tail, at: end) else { return nil }
            let text = Substring(path.utf8.dropFirst(start).prefix(end - start))
            switch placeholder {
            case .id: match.id = Int64(text)
            case .user: match.account = Int64(text)
            case .recording: match.recording = Int64(text)
            case .token: match.token = String(text)
            }
            end += tail.count
        }
        return bytes.hasOnlySlash(from: end) ? match : nil
    }
}

extension UInt8 {
    /// RFC 4648, section 5.
    fileprivate var isBase64URL: Bool {
        let character = Character(Unicode.Scalar(self))
        return character.isASCII && (character.isLetter || character.isNumber) || character == "-" || character == "_"
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
