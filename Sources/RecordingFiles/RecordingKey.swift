import Crypto

/// What the recorder's host and this site share: the one signs what it tells and sends, the other signs the addresses at
/// which recordings are played.
public struct RecordingKey: Sendable {
    private let key: SymmetricKey

    /// - Parameter secret: at least 32 bytes that only the two know.
    public init(_ secret: String) {
        key = SymmetricKey(data: Array(secret.utf8))
    }

    /// Whether a request is signed with the key, and no older or younger than ``tolerance``.
    ///
    /// - Parameters:
    ///   - path: as the client asked for it.
    ///   - size: bytes of the body.
    ///   - now: seconds since 1970.
    public func hasSigned(
        _ signature: RecordingSignature, method: String, path: String, size: Int64, now: Int64
    ) -> Bool {
        guard abs(now.subtractingReportingOverflow(signature.time).partialValue) <= Self.tolerance else { return false }
        let message = "\(method)\n\(path)\n\(size)\n\(signature.time)\n\(signature.sha256)"
        return HMAC<SHA256>.isValidAuthenticationCode(
            signature.code, authenticating: Array(message.utf8), using: key)
    }

    /// The secret at the end of what nginx makes a link's digest of: derived for nothing else, so that nginx's
    /// configuration, which has it, cannot sign for a recorder.
    public var linkSecret: String {
        HMAC<SHA256>.authenticationCode(for: Array("webinar-live recording link".utf8), using: key).hexadecimal
    }

    /// Seconds.
    private static let tolerance: Int64 = 300
}

extension Sequence<UInt8> {
    /// Two digits a byte, in lower case.
    public var hexadecimal: String {
        map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
