/// Tokens whose signature was found good, with their claims. It says nothing else: the claims and the
/// account are judged at every request.
///
/// Each token has one place, by the end of its signature, and takes it from the token that had it: the
/// memory is bounded, and a token that is not kept is only verified again.
struct VerifiedTokens {
    private struct Entry {
        let token: String
        let claims: AccessTokenClaims
    }

    private var entries: [Entry?]

    /// - Parameter capacity: tokens, at least 1.
    init(capacity: Int) {
        entries = Array(repeating: nil, count: capacity)
    }

    func claims(of token: Substring) -> AccessTokenClaims? {
        let bytes = token.utf8.span
        guard let entry = entries[place(of: bytes)], entry.token.utf8.span.isEqual(to: bytes) else { return nil }
        return entry.claims
    }

    mutating func insert(_ token: String, _ claims: AccessTokenClaims) {
        entries[place(of: token.utf8.span)] = Entry(token: token, claims: claims)
    }

    /// A signature's bits are as good as random.
    private func place(of token: Span<UInt8>) -> Int {
        var number: UInt = 0
        for index in max(0, token.count - 8)..<token.count { number = number &* 31 &+ UInt(token[index]) }
        return Int(number % UInt(entries.count))
    }
}
