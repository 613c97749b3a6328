/// What a well-signed token must say to be an access token at this moment.
public struct AccessTokenRules: Sendable {
    /// Required value of `iss`; nil is not checked, and so for `aud`.
    public let issuer: String?
    public let audience: String?
    /// Seconds that clocks may differ.
    let leeway: Double

    public init(issuer: String? = nil, audience: String? = nil, leeway: Int = 0) {
        self.issuer = issuer
        self.audience = audience
        self.leeway = Double(leeway)
    }

    /// Judges in simplejwt's order.
    ///
    /// - Parameter now: seconds since 1970.
    func judge(_ claims: AccessTokenClaims, now: Double) throws(AuthenticationError) -> UserID {
        if let notBefore = claims.notBefore, notBefore > now + leeway { throw .tokenInvalid }
        if let expiry = claims.expiry, expiry <= now - leeway { throw .tokenExpired }
        if let issuer, claims.issuer != issuer { throw .tokenInvalid }
        if let audience, !claims.audience.contains(audience) { throw .tokenInvalid }
        if claims.expiry == nil { throw .tokenWithoutExpiry }
        guard let type = claims.tokenType else { throw .tokenWithoutType }
        guard type == "access" else { throw .wrongTokenType }
        switch claims.userID {
        case .account(let user): return user
        case .impossible: throw .userNotFound
        case nil: throw .noUserIdentification
        }
    }
}
