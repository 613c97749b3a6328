import Crypto

/// A key between its two lines (RFC 7468, section 2).
struct PEMBlock {
    private let label: Substring
    private let text: String

    /// The keys of a text; what openssl writes of the curve before a key is passed over.
    static func all(in pem: String) throws(CertificateKeyError) -> [PEMBlock] {
        guard !pem.contains("ENCRYPTED") else { throw .encrypted }
        let begins = pem.ranges(of: "-----BEGIN ")
        var blocks: [PEMBlock] = []
        for (index, begin) in begins.enumerated() {
            let end = index + 1 < begins.count ? begins[index + 1].lowerBound : pem.endIndex
            let label = pem[begin.upperBound..<end].prefix { $0 != "-" }
            guard label != "EC PARAMETERS" else { continue }
            blocks.append(PEMBlock(label: label, text: String(pem[begin.lowerBound..<end])))
        }
        return blocks
    }

    /// - Returns: nil for a public key.
    func privateKey() throws(CertificateKeyError) -> P256.Signing.PrivateKey? {
        guard label != "PUBLIC KEY" else { return nil }
        guard let key = try? P256.Signing.PrivateKey(pemRepresentation: text) else { throw .notP256 }
        return key
    }

    func publicKey() throws(CertificateKeyError) -> P256.Signing.PublicKey {
        if let key = try privateKey() { return key.publicKey }
        guard let key = try? P256.Signing.PublicKey(pemRepresentation: text) else { throw .notP256 }
        return key
    }
}
