/// The `Authorization` header of RFC 6750, section 2.1.
enum AuthorizationHeader {
    /// - Returns: the token after the scheme `Bearer`, whose case does not matter (RFC 9110, section 11.1).
    static func bearerToken(_ header: String?) throws(AuthenticationError) -> Substring {
        let header = header ?? ""
        let bytes = header.utf8.span
        let scheme = bytes.word(from: 0)
        let token = bytes.word(from: scheme.upperBound)
        guard bytes.extracting(scheme).isBearer else { throw .credentialsNotProvided }
        guard !token.isEmpty, bytes.word(from: token.upperBound).isEmpty else { throw .badAuthorizationHeader }
        return Substring(header.utf8.dropFirst(token.lowerBound).prefix(token.count))
    }
}

extension Span<UInt8> {
    /// Where the next word stands, which ends at white space; empty if there is none.
    fileprivate func word(from start: Int) -> Range<Int> {
        var start = start
        while start < count, self[start] == Self.space || self[start] == Self.tab { start += 1 }
        return start..<min(index(of: Self.space, from: start), index(of: Self.tab, from: start))
    }

    fileprivate var isBearer: Bool {
        let scheme: StaticString = "bearer"
        guard count == scheme.utf8CodeUnitCount else { return false }
        // Of all that is no letter, nothing becomes one by this bit.
        for index in indices where self[index] | 0x20 != scheme.utf8Start[index] { return false }
        return true
    }

    private static var space: UInt8 { UInt8(ascii: " ") }
    private static var tab: UInt8 { UInt8(ascii: "\t") }
}
