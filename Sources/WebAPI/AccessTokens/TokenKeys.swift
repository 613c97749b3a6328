import FoundationEssentials
import JWTKit

/// The keys that the configuration trusts for signatures, all for the one configured algorithm.
public struct TokenKeys: Sendable {
    /// The value of a token's header `alg` (RFC 7518, section 3.1).
    public enum Algorithm: String, Sendable, CaseIterable {
        case hs256 = "HS256"
        case rs256 = "RS256"
        case es256 = "ES256"
    }

    private enum Key: Sendable {
        case secret(TokenSecret)
        case publicKey(any JWTAlgorithm, id: String?)
    }

    private let algorithm: Algorithm
    private let keys: [Key]

    /// - Parameter text: for HS256 the secret itself, at least 32 bytes; else a public key in PEM
    ///   or a JSON Web Key Set (RFC 7517, section 5).
    /// - Throws: ``TokenKeyError``
    public init(_ text: String, algorithm: Algorithm) async throws(TokenKeyError) {
        self.algorithm = algorithm
        let isPEM = text.contains("-----BEGIN ")
        switch algorithm {
        case .hs256 where isPEM:
            throw .secretIsPEM
        case .hs256:
            guard text.utf8.count >= 32 else { throw .secretTooShort(bytes: text.utf8.count) }
            keys = [.secret(TokenSecret(text))]
        case .rs256 where isPEM, .es256 where isPEM:
            keys = try await [Self.publicKey(pem: text, algorithm)]
        case .rs256, .es256:
            keys = try await Self.keySet(json: text, algorithm)
        }
    }

    /// nil where all keys are public: who signs is elsewhere then.
    public var signer: TokenSigner? {
        guard case .secret(let secret) = keys.first else { return nil }
        return TokenSigner(secret: secret)
    }

    /// Whether one of the keys made this signature. The header says which key, never which algorithm.
    func verify(_ token: JSONWebSignature) -> Bool {
        // Extensions that a token calls critical and a reader does not know make it invalid (RFC 7515, section 4.1.11).
        guard token.header.algorithm == algorithm.rawValue, !token.header.isCritical else { return false }
        return keys.contains { key in
            switch key {
            case .secret(let secret):
                secret.verify(token.signature, of: token.signingInput)
            case .publicKey(let verifier, let id):
                (id == nil || token.header.keyID == nil || id == token.header.keyID)
                    && (try? verifier.verify(token.signature, signs: token.signingInput)) == true
            }
        }
    }

    private static func publicKey(pem: String, _ algorithm: Algorithm) async throws(TokenKeyError) -> Key {
        guard pem.contains("-----BEGIN PUBLIC KEY-----") else { throw .notAPublicKey }
        let collection = JWTKeyCollection()
        do {
            if algorithm == .rs256 {
                await collection.add(rsa: try Insecure.RSA.PublicKey(pem: pem), digestAlgorithm: .sha256)
            } else {
                await collection.add(ecdsa: try ES256PublicKey(pem: pem))
            }
        } catch {
            throw .unreadable("it holds no public key for \(algorithm.rawValue)")
        }
        return try await key(nil, in: collection, algorithm)
    }

    /// Keys of other kinds in the set are left out: an issuer may publish several.
    private static func keySet(json: String, _ algorithm: Algorithm) async throws(TokenKeyError) -> [Key] {
        let set: JWKS
        do {
            set = try JSONDecoder().decode(JWKS.self, from: Data(json.utf8))
        } catch {
            throw .unreadable("it is neither a PEM public key nor a JSON Web Key Set")
        }
        var keys: [Key] = []
        for jwk in set.keys {
            let collection = JWTKeyCollection()
            guard jwk.privateExponent == nil, (try? await collection.add(jwk: jwk)) != nil else { continue }
            if let key = try? await key(jwk.keyIdentifier, in: collection, algorithm) { keys.append(key) }
        }
        guard !keys.isEmpty else {
            throw .unreadable("its key set has no public key for \(algorithm.rawValue) with a key id")
        }
        return keys
    }

    private static func key(
        _ id: JWKIdentifier?, in collection: JWTKeyCollection, _ algorithm: Algorithm
    ) async throws(TokenKeyError) -> Key {
        guard let verifier = try? await collection.getKey(for: id, alg: algorithm.rawValue),
            verifier.name == algorithm.rawValue
        else { throw .unreadable("it holds no key for \(algorithm.rawValue)") }
        return .publicKey(verifier, id: id?.string)
    }
}
