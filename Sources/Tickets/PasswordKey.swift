import Crypto
import FoundationEssentials

/// The key that seals rooms' passwords and streams' keys, derived for this purpose alone: who reads the database reads none
/// of them.
public struct PasswordKey: Sendable, Equatable {
    /// What is sealed: neither opens as the other.
    public enum Purpose: Sendable {
        /// By which people enter a room.
        case roomPassword
        /// By which a session is streamed to another site.
        case streamKey
    }

    private let key: SymmetricKey

    /// Derives the key by HKDF-SHA256 (RFC 5869), without salt.
    ///
    /// - Parameter secret: at least 32 bytes that only the site's own programs know.
    public init(derivedFrom secret: String) {
        key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: Array(secret.utf8)),
            info: Array("webinar-live room password".utf8),
            outputByteCount: 32)
    }

    /// Seals by ChaCha20-Poly1305 (RFC 8439), with a random nonce. Sealed for one webinar, it opens for no other.
    ///
    /// - Returns: base64; nil only where the system has no memory for it.
    public func seal(_ password: String, of webinar: Int64, _ purpose: Purpose = .roomPassword) -> String? {
        let box = try? ChaChaPoly.seal(
            Array(password.utf8), using: key, authenticating: Self.context(webinar, purpose))
        return box?.combined.base64EncodedString()
    }

    /// - Returns: nil for a text that this key did not seal for this webinar.
    public func open(_ sealed: String, of webinar: Int64, _ purpose: Purpose = .roomPassword) -> String? {
        guard
            let combined = Data(base64Encoded: sealed),
            let box = try? ChaChaPoly.SealedBox(combined: combined),
            let text = try? ChaChaPoly.open(box, using: key, authenticating: Self.context(webinar, purpose))
        else { return nil }
        return String(decoding: text, as: UTF8.self)
    }

    private static func context(_ webinar: Int64, _ purpose: Purpose) -> [UInt8] {
        switch purpose {
        case .roomPassword: Array("webinar \(webinar)".utf8)
        case .streamKey: Array("stream of webinar \(webinar)".utf8)
        }
    }
}
