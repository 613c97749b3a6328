import Crypto
import CryptoExtras
import FoundationEssentials
import JSON
import Testing

@testable import AccessTokens

/// Which keys of a set are taken (RFC 7517, section 4; RFC 7518, section 6).
@Suite struct JSONWebKeyTests {
    private static let curve = P256.Signing.PrivateKey()

    /// A good key of the algorithm ES256, with these members changed; null takes one away.
    private func key(_ changes: JSONObject = [:]) throws -> JSONWebKey? {
        let point = Self.curve.publicKey.rawRepresentation
        let good: JSONObject = [
            "kty": "EC", "crv": "P-256", "x": .string(base64URL(point.prefix(32))),
            "y": .string(base64URL(point.suffix(32))),
        ]
        return JSONWebKey(.object(good + changes), for: .es256)
    }

    private func rsaKey(n: some Sequence<UInt8>, e: [UInt8] = [1, 0, 1]) -> JSONWebKey? {
        JSONWebKey(
            ["kty": "RSA", "n": .string(base64URL(n)), "e": .string(base64URL(e))], for: .rs256)
    }

    @Test(
        arguments: [
            [:], ["use": "sig"], ["alg": "ES256"], ["key_ops": .list(["verify"])], ["kid": "2026"],
            ["use": "sig", "alg": "ES256", "key_ops": .list(["verify", "wrapKey"])], ["x5t": "another member"],
        ] as [JSONObject])
    func `a key for signatures is taken`(changes: JSONObject) throws {
        #expect(try key(changes) != nil)
    }

    @Test(
        arguments: [
            ["use": "enc"], ["use": .list([])], ["alg": "ECDH-ES"], ["alg": "RS256"], ["alg": .integer(1)],
            ["key_ops": .list([])], ["key_ops": .list(["sign"])], ["key_ops": .list(["deriveKey"])],
            ["key_ops": .bool(true)],
            ["kty": "RSA"], ["kty": "oct"], ["kty": "OKP"], ["kty": .null], ["crv": "P-384"], ["crv": "secp256k1"],
            ["d": "870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE"], ["x": .null], ["x": "AQAB"], ["x": "no base64url!"],
            ["x": .string(base64URL([0] + [UInt8](repeating: 7, count: 32)))], ["kid": .integer(1)],
            // Not a point of the curve.
            ["y": .string(base64URL([UInt8](repeating: 7, count: 32)))],
        ] as [JSONObject])
    func `a key of another kind is left out`(changes: JSONObject) throws {
        #expect(try key(changes) == nil)
    }

    @Test(arguments: ["a key", .integer(1), .list([]), .null] as [JSONValue])
    func `what is no key is left out`(json: JSONValue) {
        #expect(JSONWebKey(json, for: .es256) == nil)
    }

    @Test func `a modulus has 2048 bits or more`() {
        let least = [0x80] + [UInt8](repeating: 1, count: 255)
        #expect(rsaKey(n: least) != nil)
        #expect(rsaKey(n: [0, 0] + least) != nil)
        #expect(rsaKey(n: [0x7F] + least.dropFirst()) == nil)
        #expect(rsaKey(n: least.dropLast()) == nil)
        #expect(rsaKey(n: []) == nil)
        #expect(rsaKey(n: least, e: []) == nil)
    }

    @Test func `a set is of use while one of its keys is`() throws {
        let good = """
            {"kty": "EC", "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", \
            "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}
            """
        let others = [
            #"{"kty": "oct", "k": "GawgguFyGrWKav7AX4VKUg"}"#, #"{"kty": "OKP", "crv": "X25519", "x": "AQAB"}"#,
            #"{"kty": "RSA", "alg": "RSA-OAEP", "n": "AQAB", "e": "AQAB"}"#, #""no key""#, "null",
        ].joined(separator: ", ")
        _ = try TokenKeys(#"{"keys": [\#(others), \#(good)]}"#, algorithm: .es256)
        #expect(throws: TokenKeyError.noPublicKey(for: .es256)) {
            try TokenKeys(#"{"keys": [\#(others)]}"#, algorithm: .es256)
        }
        #expect(throws: TokenKeyError.noPublicKey(for: .rs256)) {
            try TokenKeys(#"{"keys": [\#(good)]}"#, algorithm: .rs256)
        }
        #expect(throws: TokenKeyError.noPublicKey(for: .es256)) { try TokenKeys(#"{"keys": []}"#, algorithm: .es256) }
    }

    @Test func `a key that the token does not name is not tried`() throws {
        let point = Self.curve.publicKey.rawRepresentation
        let keys = try TokenKeys(
            """
            {"keys": [{"kty": "EC", "crv": "P-256", "kid": "2026", "x": "\(base64URL(point.prefix(32)))", \
            "y": "\(base64URL(point.suffix(32)))"}]}
            """, algorithm: .es256)
        for (kid, isGood) in [("2026", true), (nil, true), ("2025", false)] {
            let claims = TokenFactory.Claims(tokenType: "access", expiry: TokenFactory.now + 60, userID: "3")
            let token = try TokenFactory().sign(claims, header: ["alg": "ES256", "kid": .text(kid)]) {
                try Self.curve.signature(for: $0).rawRepresentation
            }
            #expect(keys.verify(try #require(JSONWebSignature(token))) == isGood)
        }
    }
}
