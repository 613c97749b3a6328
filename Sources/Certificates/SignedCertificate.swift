/// A certificate as it was signed, which says so to anyone who has the public key.
public struct SignedCertificate: Sendable, Equatable {
    /// JWS in compact serialization (RFC 7515, section 7.1).
    public let text: String
    /// What it attests.
    public let claims: CertificateClaims

    /// The header's `typ`: it can be taken for no other token (RFC 8725, section 3.11).
    static let type = "attendance+jwt"

    init(text: String, claims: CertificateClaims) {
        self.text = text
        self.claims = claims
    }
}
