/// The keys that the configuration trusts for signatures, all for the one configured algorithm.
public struct TokenKeys: Sendable {
    /// The value of a token's header `alg` (RFC 7518, section 3.1).
    public enum Algorithm: String, Sendable, CaseIterable {
        /// A secret, which signs and verifies.
        case hs256 = "HS256"
        /// RSA keys of 2,048 bits or more.
        case rs256 = "RS256"
        /// Keys on the curve P-256.
        case es256 = "ES256"
    }

    private enum Key: Sendable {
        case secret(TokenSecret)
        case publicKey(PublicKey, id: String?)
    }

    private let algorithm: Algorithm
    private let keys: [Key]

    /// - Parameter text: for HS256 the secret itself, at least 32 bytes; else a public key in PEM
    ///   or a JSON Web Key Set (RFC 7517, section 5).
    /// - Throws: ``TokenKeyError`` for a text that is none of these, for a public key as a secret, and for a set
    ///   without a key that can verify by the algorithm.
    public init(_ text: String, algorithm: Algorithm) throws(TokenKeyError) {
        self.algorithm = algorithm
        keys =
            switch algorithm {
            case .hs256: [.secret(try Self.secret(text))]
            case .rs256, .es256: try Self.publicKeys(text, algorithm)
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
            case .publicKey(let key, let id):
                token.header.mayName(id)
                    && key.verify(token.signature, of: token.signingInput)
            }
        }
    }

    private static func secret(_ text: String) throws(TokenKeyError) -> TokenSecret {
        guard !PublicKeyText.isPEM(text) else { throw .secretIsPEM }
        guard !PublicKeyText.isAnother(text) else { throw .secretIsPublicKey }
        guard text.utf8.count >= 32 else { throw .secretTooShort(bytes: text.utf8.count) }
        return TokenSecret(Array(text.utf8))
    }

    private static func publicKeys(_ text: String, _ algorithm: Algorithm) throws(TokenKeyError) -> [Key] {
        if PublicKeyText.isPEM(text) {
            guard text.contains("-----BEGIN PUBLIC KEY-----") else { throw .notAPublicKey }
            guard let key = PublicKey(pem: text, algorithm) else { throw .noPublicKey(for: algorithm) }
            return [.publicKey(key, id: nil)]
        }
        guard let set = JSONWebKeySet(text) else { throw .neitherPEMNorKeySet }
        let keys = set.keys(for: algorithm)
        guard !keys.isEmpty else { throw .noPublicKey(for: algorithm) }
        return keys.map { .publicKey($0.key, id: $0.id) }
    }
}
