import FoundationEssentials
import JWTKit
import Testing

@testable import WebAPI

@Suite struct TokenKeysTests {
    private let claims = TokenFactory.Claims(tokenType: "access", expiry: TokenFactory.now + 60, userID: "3")
    private let privateKey = ES256PrivateKey()

    private func user(_ keys: TokenKeys, _ token: String) throws(AuthenticationError) -> UserID {
        try AccessTokenVerifier(keys: keys, rules: AccessTokenRules()) { TokenFactory.now }
            .user(authorization: "Bearer \(token)")
    }

    private func signed(kid: JWKIdentifier? = nil) async throws -> String {
        try await JWTKeyCollection().add(ecdsa: privateKey, kid: kid).sign(claims, kid: kid)
    }

    private func keySet(kid: String) throws -> String {
        let parameters = try #require(privateKey.publicKey.parameters)
        return """
            {"keys": [{"kty": "RSA", "kid": "other", "n": "AQAB", "e": "AQAB", "alg": "RS256"},
                      {"kty": "EC", "crv": "P-256", "kid": "\(kid)", "x": "\(parameters.x)", "y": "\(parameters.y)"}]}
            """
    }

    @Test func `a public key in PEM verifies what its private key signed`() async throws {
        let keys = try await TokenKeys(privateKey.publicKey.pemRepresentation, algorithm: .es256)
        #expect(try await user(keys, signed()) == UserID(3))
    }

    @Test func `a key set verifies by key id, and leaves keys of other kinds out`() async throws {
        let keys = try await TokenKeys(keySet(kid: "2026"), algorithm: .es256)
        #expect(try await user(keys, signed(kid: "2026")) == UserID(3))
    }

    @Test func `a key id that is not in the set is refused`() async throws {
        let keys = try await TokenKeys(keySet(kid: "2026"), algorithm: .es256)
        let token = try await signed(kid: "2025")
        #expect(throws: AuthenticationError.tokenInvalid) { try user(keys, token) }
    }

    @Test func `a token signed with HS256 and the public key as secret is refused`() async throws {
        let publicKey = privateKey.publicKey.pemRepresentation
        let token = try await TokenFactory().sign(claims, secret: publicKey)
        let keys = try await TokenKeys(publicKey, algorithm: .es256)
        #expect(throws: AuthenticationError.tokenInvalid) { try user(keys, token) }
    }

    @Test func `a public key is no secret`() async {
        await #expect(throws: TokenKeyError.secretIsPEM) {
            try await TokenKeys(privateKey.publicKey.pemRepresentation, algorithm: .hs256)
        }
    }

    @Test func `a secret of 31 bytes is too short, one of 32 is not`() async throws {
        await #expect(throws: TokenKeyError.secretTooShort(bytes: 31)) {
            try await TokenKeys(String(repeating: "k", count: 31), algorithm: .hs256)
        }
        _ = try await TokenKeys(String(repeating: "k", count: 32), algorithm: .hs256)
    }

    @Test func `a private key is refused`() async {
        await #expect(throws: TokenKeyError.notAPublicKey) {
            try await TokenKeys(privateKey.pemRepresentation, algorithm: .es256)
        }
    }

    @Test(arguments: [TokenKeys.Algorithm.rs256, .es256])
    func `what is neither PEM nor a key set is refused`(algorithm: TokenKeys.Algorithm) async {
        await #expect(throws: TokenKeyError.self) { try await TokenKeys("nonsense", algorithm: algorithm) }
    }

    @Test func `a key of another kind than the algorithm's is refused`() async throws {
        await #expect(throws: TokenKeyError.self) {
            try await TokenKeys(privateKey.publicKey.pemRepresentation, algorithm: .rs256)
        }
        await #expect(throws: TokenKeyError.self) {
            try await TokenKeys(#"{"keys": []}"#, algorithm: .es256)
        }
    }

    @Test func `who has the secret can sign what it verifies`() async throws {
        let keys = try await TokenKeys(TokenFactory.secret, algorithm: .hs256)
        let claims: JSONObject = ["token_type": "access", "user_id": "3"]
        #expect(throws: AuthenticationError.tokenWithoutExpiry) {
            try user(keys, try #require(keys.signer).sign(claims))
        }
    }

    @Test func `who has a public key alone cannot sign`() async throws {
        let keys = try await TokenKeys(privateKey.publicKey.pemRepresentation, algorithm: .es256)
        #expect(keys.signer.map { _ in true } == nil)
    }
}
