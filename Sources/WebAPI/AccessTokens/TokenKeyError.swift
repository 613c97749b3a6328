/// Why a configured key cannot verify tokens. Descriptions carry nothing of the key.
public enum TokenKeyError: Error, Equatable, CustomStringConvertible {
    case secretTooShort(bytes: Int)
    case secretIsPEM
    case notAPublicKey
    case unreadable(String)

    public var description: String {
        switch self {
        case .secretTooShort(let bytes):
            "it has \(bytes) bytes, but HS256 needs at least 32 (RFC 7518, section 3.2)"
        case .secretIsPEM:
            "it is a PEM key, which anyone may know: as a secret for HS256 it would let everyone sign; set the algorithm to RS256 or ES256"
        case .notAPublicKey:
            "it is a PEM file without a “PUBLIC KEY” block"
        case .unreadable(let reason):
            reason
        }
    }
}
