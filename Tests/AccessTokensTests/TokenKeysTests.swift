import Crypto
import CryptoExtras
import FoundationEssentials
import JSON
import Testing

@testable import AccessTokens

@Suite struct TokenKeysTests {
    private let claims = TokenFactory.Claims(tokenType: "access", expiry: TokenFactory.now + 60, userID: "3")
    private let privateKey = P256.Signing.PrivateKey()
    private var publicPEM: String { privateKey.publicKey.pemRepresentation }

    private func user(_ keys: TokenKeys, _ token: String) throws(AuthenticationError) -> UserID {
        try AccessTokenVerifier(keys: keys, rules: AccessTokenRules()) { TokenFactory.now }
            .user(authorization: "Bearer \(token)")
    }

    private func signed(kid: String? = nil) throws -> String {
        try TokenFactory().sign(claims, header: ["alg": "ES256", "kid": .text(kid)]) {
            try privateKey.signature(for: $0).rawRepresentation
        }
    }

    @Test func `a public key in PEM verifies what its private key signed`() throws {
        let keys = try TokenKeys(publicPEM, algorithm: .es256)
        #expect(try user(keys, signed()) == UserID(3))
        #expect(try user(keys, signed(kid: "any")) == UserID(3))
    }

    @Test func `a signature in DER is none`() throws {
        let token = try TokenFactory().sign(claims, header: ["alg": "ES256"]) {
            try privateKey.signature(for: $0).derRepresentation
        }
        let keys = try TokenKeys(publicPEM, algorithm: .es256)
        #expect(throws: AuthenticationError.tokenInvalid) { try user(keys, token) }
    }

    @Test func `a token signed with HS256 and the public key as secret is refused`() throws {
        let keys = try TokenKeys(publicPEM, algorithm: .es256)
        for algorithm in ["HS256", "ES256"] as [JSONValue] {
            let token = TokenFactory().sign(claims, secret: publicPEM, header: ["alg": algorithm])
            #expect(throws: AuthenticationError.tokenInvalid) { try user(keys, token) }
        }
    }

    @Test func `a secret of 31 bytes is too short, one of 32 is not`() throws {
        #expect(throws: TokenKeyError.secretTooShort(bytes: 31)) {
            try TokenKeys(String(repeating: "k", count: 31), algorithm: .hs256)
        }
        _ = try TokenKeys(String(repeating: "k", count: 32), algorithm: .hs256)
    }

    @Test func `a private key is refused`() {
        #expect(throws: TokenKeyError.notAPublicKey) {
            try TokenKeys(privateKey.pemRepresentation, algorithm: .es256)
        }
    }

    @Test(arguments: [TokenKeys.Algorithm.rs256, .es256], ["nonsense", "{}", "[]", #"{"keys": 1}"#])
    func `what is neither PEM nor a key set is refused`(algorithm: TokenKeys.Algorithm, text: String) {
        #expect(throws: TokenKeyError.neitherPEMNorKeySet) { try TokenKeys(text, algorithm: algorithm) }
    }

    @Test func `a key of another kind than the algorithm's is refused`() {
        #expect(throws: TokenKeyError.noPublicKey(for: .rs256)) { try TokenKeys(publicPEM, algorithm: .rs256) }
        #expect(throws: TokenKeyError.noPublicKey(for: .es256)) { try TokenKeys(RFC7517.publicRSA, algorithm: .es256) }
        #expect(throws: TokenKeyError.noPublicKey(for: .es256)) {
            try TokenKeys(P384.Signing.PrivateKey().publicKey.pemRepresentation, algorithm: .es256)
        }
    }

    @Test func `who has the secret can sign what it verifies`() throws {
        let keys = try TokenKeys(TokenFactory.secret, algorithm: .hs256)
        let claims: JSONObject = ["token_type": "access", "user_id": "3"]
        #expect(throws: AuthenticationError.tokenWithoutExpiry) {
            try user(keys, try #require(keys.signer).sign(claims))
        }
    }

    @Test func `who has a public key alone cannot sign`() throws {
        let keys = try TokenKeys(publicPEM, algorithm: .es256)
        #expect(keys.signer.map { _ in true } == nil)
    }
}
