/// The `Authorization` header of RFC 6750, section 2.1.
enum AuthorizationHeader {
    /// - Returns: the token after the scheme `Bearer`, whose case does not matter (RFC 9110, section 11.1).
    static func bearerToken(_ header: String?) throws(AuthenticationError) -> String {
        var rest = (header ?? "")[...]
        guard rest.popWord().lowercased() == "bearer" else { throw .credentialsNotProvided }
        let token = rest.popWord()
        guard !token.isEmpty, rest.popWord().isEmpty else { throw .badAuthorizationHeader }
        return String(token)
    }
}

extension Substring {
    /// Takes off the first word, which ends at white space; empty if there is none.
    fileprivate mutating func popWord() -> Substring {
        let (start, end) = utf8.span.firstWord
        let word = self[utf8.index(startIndex, offsetBy: start)..<utf8.index(startIndex, offsetBy: end)]
        self = self[word.endIndex...]
        return word
    }
}

extension Span<UInt8> {
    /// Where the first word begins and ends.
    fileprivate var firstWord: (start: Int, end: Int) {
        var start = 0
        while start < count, Self.isBlank(self[start]) { start += 1 }
        var end = start
        while end < count, !Self.isBlank(self[end]) { end += 1 }
        return (start, end)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}
