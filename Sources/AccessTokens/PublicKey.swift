import Crypto
import CryptoExtras
import FoundationEssentials

/// A key that verifies and cannot sign.
enum PublicKey: Sendable {
    /// RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518, section 3.3).
    case rs256(_RSA.Signing.PublicKey)
    /// ECDSA on P-256 with SHA-256 (RFC 7518, section 3.4).
    case es256(P256.Signing.PublicKey)

    /// Bits of a modulus (RFC 7518, section 3.3).
    private static let minimumModulus = 2_048

    /// - Returns: nil for a modulus below 2,048 bits: not each way to a key in each version of swift-crypto looks.
    init?(rsa key: _RSA.Signing.PublicKey) {
        guard key.keySizeInBits >= Self.minimumModulus else { return nil }
        self = .rs256(key)
    }

    /// - Parameter pem: a block `PUBLIC KEY` (RFC 7468, section 13).
    /// - Returns: nil for a key of another kind than the algorithm's.
    init?(pem: String, _ algorithm: TokenKeys.Algorithm) {
        switch algorithm {
        case .rs256:
            guard let key = try? _RSA.Signing.PublicKey(pemRepresentation: pem) else { return nil }
            self.init(rsa: key)
        case .es256:
            guard let key = try? P256.Signing.PublicKey(pemRepresentation: pem) else { return nil }
            self = .es256(key)
        case .hs256:
            return nil
        }
    }

    func verify(_ signature: [UInt8], of message: some DataProtocol) -> Bool {
        let digest = SHA256.hash(data: message)
        switch self {
        case .rs256(let key):
            return key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature), for: digest, padding: .insecurePKCS1v1_5)
        case .es256(let key):
            // Two numbers of 32 bytes each, not DER.
            guard let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature) else { return false }
            return key.isValidSignature(signature, for: digest)
        }
    }
}
