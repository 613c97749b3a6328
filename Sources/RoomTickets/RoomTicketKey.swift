import AccessTokens
import Crypto
import CryptoExtras
import FoundationEssentials

/// What room tickets are signed with.
public enum RoomTicketKey: Sendable {
    /// Prosody's `app_secret`, which signs and verifies (HS256).
    case secret(Secret)
    /// An RSA key, whose public half the Jitsi server has (RS256).
    case privateKey(PrivateKey)

    /// - Parameter text: an RSA private key in PEM (RFC 7468, section 10, or PKCS #1), or else the secret itself.
    /// - Throws: ``RoomTicketKeyError`` for a key that Prosody or JaaS could not verify by, and for what anyone may
    ///   know.
    public init(_ text: String) throws(RoomTicketKeyError) {
        if text.contains("-----BEGIN ") {
            self = .privateKey(try PrivateKey(pem: text))
        } else if text.isEmpty {
            throw .empty
        } else if PublicKeyText.isOne(text) {
            throw .publicKey
        } else {
            self = .secret(Secret(bytes: Array(text.utf8)))
        }
    }

    /// The header's `alg` (RFC 7518, section 3.1).
    public var algorithm: String {
        switch self {
        case .secret: "HS256"
        case .privateKey: "RS256"
        }
    }

    /// Whether it is a secret that could be guessed from one ticket (RFC 7518, section 3.2).
    public var isShort: Bool {
        if case .secret(let secret) = self { secret.isShort } else { false }
    }

    func signature(of input: [UInt8]) throws(RoomTicketError) -> [UInt8] {
        switch self {
        case .secret(let secret): return secret.signature(of: input)
        case .privateKey(let key): return try key.signature(of: input)
        }
    }

    func verify(_ signature: [UInt8], of input: [UInt8]) -> Bool {
        switch self {
        case .secret(let secret): secret.verify(signature, of: input)
        case .privateKey(let key): key.verify(signature, of: input)
        }
    }
}

extension RoomTicketKey {
    /// Prosody's `app_secret`.
    public struct Secret: Sendable {
        private let key: TokenSecret
        fileprivate let isShort: Bool

        fileprivate init(bytes: [UInt8]) {
            key = TokenSecret(bytes)
            isShort = bytes.count < 32
        }

        fileprivate func signature(of input: [UInt8]) -> [UInt8] { Array(key.authenticationCode(of: input)) }

        fileprivate func verify(_ signature: [UInt8], of input: [UInt8]) -> Bool { key.verify(signature, of: input) }
    }

    /// RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518, section 3.3).
    public struct PrivateKey: Sendable {
        private let key: _RSA.Signing.PrivateKey

        fileprivate init(pem: String) throws(RoomTicketKeyError) {
            guard !pem.contains("BEGIN PUBLIC KEY"), !pem.contains("BEGIN RSA PUBLIC KEY"),
                !pem.contains("BEGIN CERTIFICATE")
            else { throw .publicKey }
            guard !pem.contains("ENCRYPTED") else { throw .encrypted }
            do {
                key = try _RSA.Signing.PrivateKey(pemRepresentation: pem)
            } catch CryptoKitError.incorrectParameterSize {
                throw .tooShort
            } catch {
                throw .notRSA
            }
        }

        fileprivate func signature(of input: [UInt8]) throws(RoomTicketError) -> [UInt8] {
            do {
                let digest = SHA256.hash(data: input)
                return Array(try key.signature(for: digest, padding: .insecurePKCS1v1_5).rawRepresentation)
            } catch {
                throw .notSigned
            }
        }

        fileprivate func verify(_ signature: [UInt8], of input: [UInt8]) -> Bool {
            key.publicKey.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature), for: SHA256.hash(data: input),
                padding: .insecurePKCS1v1_5)
        }
    }
}
