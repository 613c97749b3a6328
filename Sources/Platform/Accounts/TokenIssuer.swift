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
        signer.sign(claims(.access, of: user, lifetime: lifetime))
    }

    func tokens(for account: Account) -> TokenPair {
        TokenPair(
            access: token(.access, for: account, lifetime: Self.accessLifetime),
            refresh: token(.refresh, for: account, lifetime: Self.refreshLifetime))
    }

    private func token(_ type: TokenType, for account: Account, lifetime: Int) -> String {
        signer.sign(
            claims(type, of: account.id, lifetime: lifetime) + [
                "role": .string(account.role.rawValue),
                "username": .string(account.username),
                "email": .string(account.email),
            ])
    }

    /// RFC 7519, section 4.1, and simplejwt's own.
    private func claims(_ type: TokenType, of user: UserID, lifetime: Int) -> JSONObject {
        let now = Int64(Date().timeIntervalSince1970)
        var claims: JSONObject = [
            "token_type": .string(type.rawValue),
            "exp": .integer(now + Int64(lifetime)),
            "iat": .integer(now),
            "jti": .string(UUID().uuidString.lowercased().filter { $0 != "-" }),
            "user_id": "\(user.rawValue)",
        ]
        if let issuer = rules.issuer { claims.append("iss", .string(issuer)) }
        if let audience = rules.audience { claims.append("aud", .string(audience)) }
        return claims
    }
}

/// The answer to a refresh, and part of the one to a sign-in.
struct TokenPair {
    let access: String
    let refresh: String

    var json: JSONObject { ["access": .string(access), "refresh": .string(refresh)] }
}
