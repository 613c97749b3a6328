import Crypto

/// The key that seals tickets. It is derived for this purpose alone, so that no ticket is ever a token, nor a
/// token a ticket, although both may come from one secret.
public struct TicketKey: Sendable, Equatable {
    private let key: SymmetricKey

    /// Derives the key by HKDF-SHA256 (RFC 5869), without salt.
    ///
    /// - Parameter secret: at least 32 bytes that only the site's own programs know.
    public init(derivedFrom secret: String) {
        key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: Array(secret.utf8)),
            info: Array("webinar-live stream ticket".utf8),
            outputByteCount: 32)
    }

    /// - Returns: the ticket as a text of letters, digits and dots: `<claims>.<HMAC-SHA256 in hexadecimal digits>`.
    public func seal(_ ticket: StreamTicket) -> String {
        let claims = ticket.claims
        let code = HMAC<SHA256>.authenticationCode(for: Array(claims.utf8), using: key)
        return "\(claims).\(code.map(Self.hexadecimal).joined())"
    }

    /// - Parameter now: seconds since 1970.
    /// - Returns: nil for a text that this key did not seal, and for a ticket that has expired.
    public func open(_ text: some StringProtocol, now: Int64) -> StreamTicket? {
        guard
            let dot = text.lastIndex(of: "."),
            let code = Self.bytes(text[text.index(after: dot)...].utf8),
            HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: Array(text[..<dot].utf8), using: key),
            let ticket = StreamTicket(claims: Substring(text[..<dot])),
            now < ticket.expiry
        else { return nil }
        return ticket
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }

    private static func bytes(_ digits: some Collection<UInt8>) -> [UInt8]? {
        guard digits.count == 2 * SHA256.byteCount else { return nil }
        let values = digits.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        guard values.count == digits.count else { return nil }
        return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
    }
}
