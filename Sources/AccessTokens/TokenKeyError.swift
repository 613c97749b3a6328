/// Why a configured key cannot verify tokens. Descriptions carry nothing of the key.
public enum TokenKeyError: Error, Equatable, CustomStringConvertible {
    /// The number of bytes that it has.
    case secretTooShort(bytes: Int)
    case secretIsPEM
    case secretIsPublicKey
    case notAPublicKey
    case neitherPEMNorKeySet
    case noPublicKey(for: TokenKeys.Algorithm)

    /// Completes the sentence “the key cannot be used: ”.
    public var description: String {
        switch self {
        case .secretTooShort(let bytes):
            "it has \(bytes) bytes, but HS256 needs at least 32 (RFC 7518, section 3.2)"
        case .secretIsPEM:
            "it is a PEM key, \(Self.anyoneMayKnow)"
        case .secretIsPublicKey:
            "it is a public key, \(Self.anyoneMayKnow)"
        case .notAPublicKey:
            "it is a PEM file without a “PUBLIC KEY” block"
        case .neitherPEMNorKeySet:
            "it is neither a PEM public key nor a JSON Web Key Set"
        case .noPublicKey(.rs256):
            "it holds no public key for RS256 of 2048 bits or more"
        case .noPublicKey(let algorithm):
            "it holds no public key for \(algorithm.rawValue)"
        }
    }

    private static let anyoneMayKnow =
        "which anyone may know: as a secret for HS256 it would let everyone sign; set the algorithm to RS256 or ES256"
}
