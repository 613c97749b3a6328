import Crypto
import CryptoExtras
import JSON
import Testing

@testable import AccessTokens

/// The RFCs' own keys and tokens.
@Suite struct RFCExamplesTests {
    private func signature(_ token: String) throws -> JSONWebSignature {
        try #require(JSONWebSignature(token))
    }

    /// The token with another first byte in its signature.
    private func forged(_ token: String) -> String {
        let dot = token.lastIndex(of: ".").map(token.index(after:)) ?? token.startIndex
        return token.replacingCharacters(dot, by: token[dot] == "A" ? "B" : "A")
    }

    @Test func `RFC 7515, A_1: HS256`() throws {
        let secret = TokenSecret(try #require(Base64URL.decoded(RFC7515.secretHS256)))
        let token = try signature(RFC7515.tokenHS256)
        #expect(token.header.algorithm == "HS256")
        #expect(secret.verify(token.signature, of: token.signingInput))
        let other = try signature(forged(RFC7515.tokenHS256))
        #expect(!secret.verify(other.signature, of: other.signingInput))
        #expect(AccessTokenClaims(json: token.payload)?.issuer == "joe")
    }

    @Test(arguments: [
        (TokenKeys.Algorithm.rs256, RFC7515.keyRS256, RFC7515.tokenRS256),
        (.es256, RFC7515.keyES256, RFC7515.tokenES256),
    ])
    func `RFC 7515, A_2 and A_3: RS256 and ES256`(algorithm: TokenKeys.Algorithm, key: String, token: String) throws {
        let keys = try TokenKeys(#"{"keys": [\#(key)]}"#, algorithm: algorithm)
        #expect(keys.verify(try signature(token)))
        #expect(!keys.verify(try signature(forged(token))))
        for other in [RFC7515.tokenHS256, RFC7515.tokenRS256, RFC7515.tokenES256] where other != token {
            #expect(!keys.verify(try signature(other)))
        }
    }

    @Test(arguments: [
        (TokenKeys.Algorithm.rs256, RFC7515.keyRS256, RFC7515.tokenRS256),
        (.es256, RFC7515.keyES256, RFC7515.tokenES256),
    ])
    func `a signature of another length is none`(algorithm: TokenKeys.Algorithm, key: String, token: String) throws {
        let keys = try TokenKeys(#"{"keys": [\#(key)]}"#, algorithm: algorithm)
        let good = try signature(token).signature
        let signed = token[...(try #require(token.lastIndex(of: ".")))]
        for other in [[], [0], Array(good.dropLast()), Array(good.dropFirst()), good + [0], [0] + good] {
            #expect(!keys.verify(try signature(signed + base64URL(other))))
        }
        #expect(keys.verify(try signature(signed + base64URL(good))))
    }

    @Test(arguments: [
        (TokenKeys.Algorithm.hs256, RFC7515.secretHS256), (.rs256, #"{"keys": [\#(RFC7515.keyRS256)]}"#),
        (.es256, #"{"keys": [\#(RFC7515.keyES256)]}"#),
    ])
    func `RFC 7515, A_5: a token without a signature is none`(algorithm: TokenKeys.Algorithm, key: String) throws {
        let keys = try TokenKeys(key, algorithm: algorithm)
        #expect(!keys.verify(try signature(RFC7515.tokenUnsigned)))
    }

    @Test func `RFC 7517, A_1: the RSA key verifies, the one for encryption does not`() throws {
        _ = try TokenKeys(RFC7517.publicKeys, algorithm: .rs256)
        #expect(throws: TokenKeyError.noPublicKey(for: .es256)) {
            try TokenKeys(RFC7517.publicKeys, algorithm: .es256)
        }
    }

    @Test(arguments: [RFC7517.privateKeys, RFC7517.symmetricKeys], [TokenKeys.Algorithm.rs256, .es256])
    func `RFC 7517, A_2 and A_3: no private key and no secret is taken`(
        set: String, algorithm: TokenKeys.Algorithm
    ) {
        #expect(throws: TokenKeyError.noPublicKey(for: algorithm)) { try TokenKeys(set, algorithm: algorithm) }
    }

    @Test func `RFC 7517, B: a key beside its certificate is taken`() throws {
        _ = try TokenKeys(#"{"keys": [\#(RFC7517.keyWithCertificate)]}"#, algorithm: .rs256)
    }

    @Test func `RFC 7518, C: a key on P-256 is taken, its private half is not`() throws {
        let bob: JSONObject = [
            "kty": "EC", "crv": "P-256", "x": "weNJy2HscCSM6AEDTDg04biOvhFhyyWvOHQfeF_PxMQ",
            "y": "e8lnCO-AlStT-NJVX-crhB7QRYhiix03illJOVAOyck",
        ]
        #expect(JSONWebKey(.object(bob), for: .es256) != nil)
        let whole = bob + ["d": "VEmDZpDXXK8p8N0Cndsxs924q6nS1RXFASRl6BfUqdw"]
        #expect(JSONWebKey(.object(whole), for: .es256) == nil)
    }

    @Test func `RFC 7638, 3_1: a key is read to the last bit`() throws {
        let set = try #require(JSONWebKeySet(RFC7517.publicKeys))
        let key = try #require(set.keys(for: .rs256).first)
        guard case .rs256(let rsa) = key.key else { throw Unexpected() }
        let numbers = try rsa.getKeyPrimitives()
        let members: JSONObject = [
            "e": .string(base64URL(numbers.publicExponent)), "kty": "RSA", "n": .string(base64URL(numbers.modulus)),
        ]
        let thumbprint = base64URL(SHA256.hash(data: JSONValue.object(members).text))
        #expect(thumbprint == "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs")
        #expect(key.id == "2011-04-29")
    }
}

private struct Unexpected: Error {}

extension String {
    fileprivate func replacingCharacters(_ place: Index, by character: Character) -> String {
        String(self[..<place]) + String(character) + String(self[index(after: place)...])
    }
}
