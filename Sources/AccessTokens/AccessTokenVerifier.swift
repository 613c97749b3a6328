import FoundationEssentials

/// Tells who a request comes from, by its access token alone.
public final class AccessTokenVerifier {
    private let keys: TokenKeys
    private let rules: AccessTokenRules
    private let now: () -> Double
    private var verified = VerifiedTokens(capacity: 2_048)

    /// A verifier that goes by the system's clock.
    public convenience init(keys: TokenKeys, rules: AccessTokenRules) {
        self.init(keys: keys, rules: rules) { Date().timeIntervalSince1970 }
    }

    /// - Parameter now: seconds since 1970.
    init(keys: TokenKeys, rules: AccessTokenRules, now: @escaping () -> Double) {
        self.keys = keys
        self.rules = rules
        self.now = now
    }

    /// - Parameter authorization: the `Authorization` header's value.
    /// - Throws: every case of ``AuthenticationError`` but `userInactive`.
    public func user(authorization: String?) throws(AuthenticationError) -> UserID {
        let token = try AuthorizationHeader.bearerToken(authorization)
        return try rules.judge(claims(of: token), now: now())
    }

    /// - Parameter token: what a sign-in or a refresh gave beside the access token.
    /// - Throws: as ``user(authorization:)``.
    public func refreshToken(_ token: String) throws(AuthenticationError) -> RefreshToken {
        let claims = try claims(of: token[...])
        return RefreshToken(
            user: try rules.judge(claims, as: .refresh, now: now()), passwordDigest: claims.passwordDigest)
    }

    private func claims(of token: Substring) throws(AuthenticationError) -> AccessTokenClaims {
        if let claims = verified.claims(of: token) { return claims }
        let token = String(token)
        guard
            let signature = JSONWebSignature(token),
            keys.verify(signature),
            let claims = AccessTokenClaims(json: signature.payload)
        else { throw .tokenInvalid }
        verified.insert(token, claims)
        return claims
    }
}
