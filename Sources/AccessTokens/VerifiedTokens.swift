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

    func claims(of token: String) -> AccessTokenClaims? {
        guard let entry = entries[place(of: token)], entry.token.hasBytes(of: token) else { return nil }
        return entry.claims
    }

    mutating func insert(_ token: String, _ claims: AccessTokenClaims) {
        entries[place(of: token)] = Entry(token: token, claims: claims)
    }

    /// A signature's bits are as good as random.
    private func place(of token: String) -> Int {
        let number = token.utf8.suffix(8).reduce(UInt(0)) { $0 &* 31 &+ UInt($1) }
        return Int(number % UInt(entries.count))
    }
}
