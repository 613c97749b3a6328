import AccessTokens
import Crypto
import JSON

/// A public key as anyone finds it, under its own fingerprint.
struct PublishedKey: Sendable {
    private let key: P256.Signing.PublicKey
    /// The thumbprint (RFC 7638), so that the same key has the same name everywhere.
    let id: String

    init(_ key: P256.Signing.PublicKey) {
        self.key = key
        let digest = SHA256.hash(data: JSONValue.object(Self.members(of: key)).text)
        id = String(decoding: Base64URL.encoded(Array(digest)), as: UTF8.self)
    }

    /// RFC 7517, section 4.
    var json: JSONValue {
        .object(Self.members(of: key) + ["use": "sig", "alg": "ES256", "kid": .string(id)])
    }

    func verifies(_ token: JSONWebSignature) -> Bool {
        guard let signature = try? P256.Signing.ECDSASignature(rawRepresentation: token.signature) else { return false }
        return key.isValidSignature(signature, for: SHA256.hash(data: token.signingInput))
    }

    /// Those that a thumbprint is made of, in its order (RFC 7638, section 3.2).
    private static func members(of key: P256.Signing.PublicKey) -> JSONObject {
        let coordinates = Array(key.rawRepresentation)
        return [
            "crv": "P-256", "kty": "EC", "x": text(coordinates.prefix(32)), "y": text(coordinates.suffix(32)),
        ]
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> JSONValue {
        .string(String(decoding: Base64URL.encoded(bytes), as: UTF8.self))
    }
}
