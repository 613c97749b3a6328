import JWTKit

@testable import WebAPI

/// Makes tokens as a platform would, and as an attacker would.
struct TokenFactory {
    static let secret = "a signing key of at least thirty-two bytes"
    static let now = 1_800_000_000.0

    func verifier(rules: AccessTokenRules = AccessTokenRules()) async throws -> AccessTokenVerifier {
        AccessTokenVerifier(keys: try await TokenKeys(Self.secret, algorithm: .hs256), rules: rules) { Self.now }
    }

    /// A token of the platform for this account, good for another minute.
    func token(userID: String) async throws -> String {
        try await sign(.init(tokenType: "access", expiry: Self.now + 60, userID: .string(userID)))
    }

    func sign(
        _ claims: Claims, secret: String = secret, algorithm: DigestAlgorithm = .sha256, header: JWTHeader = [:]
    ) async throws -> String {
        let keys = await JWTKeyCollection().add(hmac: HMACKey(from: secret), digestAlgorithm: algorithm)
        return try await keys.sign(claims, header: header)
    }

    struct Claims: JWTPayload {
        enum CodingKeys: String, CodingKey {
            case tokenType = "token_type"
            case expiry = "exp"
            case notBefore = "nbf"
            case issuer = "iss"
            case audience = "aud"
            case userID = "user_id"
        }

        var tokenType: String?
        var expiry: Double?
        var notBefore: Double?
        var issuer: String?
        var audience: [String]?
        var userID: JWTHeaderField?

        func verify(using algorithm: some JWTAlgorithm) {}
    }
}
