/// What a token is for: the claim `token_type`.
public enum TokenType: String, Sendable {
    case access, refresh
}

/// What a well-signed token must say to be good for its purpose at this moment.
public struct AccessTokenRules: Sendable {
    /// Required value of `iss`; nil is not checked, and so for `aud`.
    public let issuer: String?
    /// Required value of `aud`, alone or among others; nil is not checked.
    public let audience: String?
    /// Seconds that clocks may differ.
    let leeway: Double

    /// - Parameter leeway: seconds.
    public init(issuer: String? = nil, audience: String? = nil, leeway: Int = 0) {
        self.issuer = issuer
        self.audience = audience
        self.leeway = Double(leeway)
    }

    /// Judges in simplejwt's order.
    ///
    /// - Parameter now: seconds since 1970.
    func judge(_ claims: AccessTokenClaims, as type: TokenType = .access, now: Double) throws(AuthenticationError)
        -> UserID
    {
        if let notBefore = claims.notBefore, notBefore > now + leeway { throw .tokenInvalid }
        if let expiry = claims.expiry, expiry <= now - leeway { throw .tokenExpired }
        if let issuer, claims.issuer?.hasBytes(of: issuer) != true { throw .tokenInvalid }
        if let audience, !claims.audience.contains(where: audience.hasBytes) { throw .tokenInvalid }
        if claims.expiry == nil { throw .tokenWithoutExpiry }
        guard let claimed = claims.tokenType else { throw .tokenWithoutType }
        guard claimed == type.rawValue else { throw .wrongTokenType }
        switch claims.userID {
        case .account(let user): return user
        case .impossible: throw .userNotFound
        case nil: throw .noUserIdentification
        }
    }
}
