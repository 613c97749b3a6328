/// Tokens whose signature was found good, with their claims. It says nothing else: the claims and the
/// account are judged at every request.
///
/// Bounded by two generations: when the young one is full it becomes the old one, whose tokens live on
/// only if they are seen again.
struct VerifiedTokens {
    private let capacity: Int
    private var young: [String: AccessTokenClaims] = [:]
    private var old: [String: AccessTokenClaims] = [:]

    /// - Parameter capacity: tokens in each generation.
    init(capacity: Int) {
        self.capacity = capacity
    }

    mutating func claims(of token: String) -> AccessTokenClaims? {
        if let claims = young[token] { return claims }
        guard let claims = old[token] else { return nil }
        insert(token, claims)
        return claims
    }

    mutating func insert(_ token: String, _ claims: AccessTokenClaims) {
        if young.count >= capacity {
            old = young
            young = [:]
        }
        young[token] = claims
    }

    var count: Int { young.count + old.count }
}
