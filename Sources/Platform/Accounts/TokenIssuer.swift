import FoundationEssentials
public import WebAPI

/// Gives accounts their tokens, with the claims that simplejwt writes.
public struct TokenIssuer: Sendable {
    private let signer: TokenSigner
    private let rules: AccessTokenRules

    /// Seconds.
    private static let accessLifetime = 60 * 60
    private static let refreshLifetime = 7 * 24 * 60 * 60

    /// - Parameter rules: their issuer and audience, where there are any, are written into the tokens.
    public init(signer: TokenSigner, rules: AccessTokenRules) {
        self.signer = signer
        self.rules = rules
    }

    /// An access token that says no more than whom it is for.
    ///
    /// - Parameter lifetime: seconds.
    public func accessToken(for user: UserID, lifetime: Int) -> String {
        signer.sign(TokenClaims(.access, of: user, lifetime: lifetime, rules: rules))
    }

    func tokens(for account: Account) -> TokenPair {
        TokenPair(
            access: signer.sign(claims(.access, of: account, lifetime: Self.accessLifetime)),
            refresh: signer.sign(claims(.refresh, of: account, lifetime: Self.refreshLifetime)))
    }

    private func claims(_ type: TokenType, of account: Account, lifetime: Int) -> TokenClaims {
        var claims = TokenClaims(type, of: account.id, lifetime: lifetime, rules: rules)
        claims.role = account.role
        claims.username = account.username
        claims.email = account.email
        return claims
    }
}

/// The answer to a refresh, and part of the one to a sign-in.
struct TokenPair: Encodable {
    let access: String
    let refresh: String
}

/// RFC 7519, section 4.1, and simplejwt's own.
struct TokenClaims: Encodable {
    let token_type: String
    let exp: Int
    let iat: Int
    let jti: String
    let user_id: String
    let iss: String?
    let aud: String?
    var role: AccountRole?
    var username: String?
    var email: String?

    init(_ type: TokenType, of user: UserID, lifetime: Int, rules: AccessTokenRules) {
        let now = Int(Date().timeIntervalSince1970)
        token_type = type.rawValue
        exp = now + lifetime
        iat = now
        jti = UUID().uuidString.lowercased().filter { $0 != "-" }
        user_id = String(user.rawValue)
        iss = rules.issuer
        aud = rules.audience
    }
}
