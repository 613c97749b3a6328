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

    /// - Parameter passwordFingerprint: of the password that the refresh token is to end with.
    func tokens(for account: Account, passwordFingerprint: String) -> TokenPair {
        let digest: JSONObject = [RefreshToken.digestClaim: .string(passwordDigest(passwordFingerprint))]
        return TokenPair(
            access: signer.sign(claims(.access, of: account, lifetime: Self.accessLifetime)),
            refresh: signer.sign(claims(.refresh, of: account, lifetime: Self.refreshLifetime) + digest))
    }

    /// What a refresh token carries of a password's fingerprint: nobody without the signing key can compare it.
    func passwordDigest(_ fingerprint: String) -> String {
        signer.digest(of: "password:\(fingerprint)")
    }

    private func claims(_ type: TokenType, of account: Account, lifetime: Int) -> JSONObject {
        claims(type, of: account.id, lifetime: lifetime) + [
            "role": .string(account.role.rawValue),
            "username": .string(account.username),
            "email": .string(account.email),
        ]
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

extension TokenPair: DescribedJSON {
    static let schema = JSONSchema.object(["access": .string(), "refresh": .string()]).named("Tokens")

    /// With whom they are for.
    static let signInSchema = JSONSchema.object(
        ["access": .string(), "refresh": .string(), "user": Account.schema]
    ).named("SignIn")
}
