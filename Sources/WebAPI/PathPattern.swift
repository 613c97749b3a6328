/// A path of words and, once at most, `<id>`, a row of ASCII digits, or `<token>`, of the characters of base64url; the
/// final slash is optional.
struct PathPattern: Sendable {
    /// What stands for more than itself.
    private enum Placeholder: String, CaseIterable {
        case id = "<id>"
        case token = "<token>"

        func takes(_ byte: UInt8) -> Bool {
            switch self {
            case .id: byte.isASCIIDigit
            case .token: byte.isBase64URL
            }
        }
    }

    /// What stands before the placeholder; all of it, where there is none.
    private let head: [UInt8]
    private let placeholder: Placeholder?
    /// What stands after it.
    private let tail: [UInt8]

    init(_ pattern: String) {
        for placeholder in Placeholder.allCases {
            guard let place = pattern.firstRange(of: placeholder.rawValue) else { continue }
            head = Array(pattern[..<place.lowerBound].utf8)
            self.placeholder = placeholder
            tail = Array(pattern[place.upperBound...].utf8)
            return
        }
        head = Array(pattern.utf8)
        placeholder = nil
        tail = []
    }

    /// What the path says beyond the pattern.
    struct Match: Equatable {
        /// The digits at `<id>`; nil where they exceed a bigint, so that nothing has this id.
        var id: Int64?
        /// What stands at `<token>`.
        var token: String?
    }

    /// Whether who knows the path knows a secret.
    var hasToken: Bool { placeholder == .token }

    /// - Returns: nil for a path that is not of this pattern.
    func match(_ path: String) -> Match? {
        let bytes = path.utf8.span
        guard bytes.hasBytes(head, at: 0) else { return nil }
        guard let placeholder else { return bytes.hasOnlySlash(from: head.count) ? Match() : nil }
        let start = head.count
        var end = start
        while end < bytes.count, placeholder.takes(bytes[end]) { end += 1 }
        guard end > start, bytes.hasBytes(tail, at: end), bytes.hasOnlySlash(from: end + tail.count) else { return nil }
        let text = Substring(path.utf8.dropFirst(start).prefix(end - start))
        return placeholder == .id ? Match(id: Int64(text)) : Match(token: String(text))
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
