import AccessTokens
import Crypto
public import JSON

/// What certificates of attendance are signed and verified by: keys on P-256 (RFC 7518, section 3.4). The first one signs;
/// those behind it are of before, and stay published so that what they have signed can be verified.
public struct CertificateKeys: Sendable {
    private let signing: P256.Signing.PrivateKey
    private let published: [PublishedKey]

    /// - Parameter pem: blocks one behind the other (RFC 7468): a private key, and any number of older ones, of which the
    ///   public half is enough.
    /// - Throws: ``CertificateKeyError`` for a text that is not that.
    public init(pem: String) throws(CertificateKeyError) {
        let blocks = try PEMBlock.all(in: pem)
        guard let first = blocks.first else { throw .notPEM }
        guard let signing = try first.privateKey() else { throw .publicKeyFirst }
        self.signing = signing
        var published: [PublishedKey] = []
        for block in blocks {
            let key = PublishedKey(try block.publicKey())
            guard !published.contains(where: { $0.id == key.id }) else { throw .givenTwice }
            published.append(key)
        }
        self.published = published
    }

    /// All public keys as a JSON Web Key Set (RFC 7517, section 5).
    public var keySet: JSONValue { ["keys": .list(published.map(\.json))] }

    /// - Returns: the certificate, as it is kept and handed out.
    /// - Throws: ``CertificateKeyError/notSigned`` if the library refuses.
    public func sign(_ claims: CertificateClaims) throws(CertificateKeyError) -> SignedCertificate {
        let header: JSONObject = [
            "alg": "ES256", "typ": .string(SignedCertificate.type), "kid": .string(published[0].id),
        ]
        let text = try CompactSerialization.text(header: header, claims: claims.json) {
            (input: [UInt8]) throws(CertificateKeyError) in try signature(of: input)
        }
        return SignedCertificate(text: text, claims: claims)
    }

    /// Reads a certificate that one of the keys has signed.
    ///
    /// - Throws: ``CertificateKeyError/unknownSigner`` for any other text.
    public func verify(_ text: String) throws(CertificateKeyError) -> SignedCertificate {
        guard
            let token = JSONWebSignature(text), token.header.algorithm == "ES256",
            published.contains(where: { $0.id == token.header.keyID && $0.verifies(token) }),
            let claims = CertificateClaims(json: token.payload)
        else { throw .unknownSigner }
        return SignedCertificate(text: text, claims: claims)
    }

    private func signature(of input: [UInt8]) throws(CertificateKeyError) -> [UInt8] {
        do {
            return Array(try signing.signature(for: SHA256.hash(data: input)).rawRepresentation)
        } catch {
            throw .notSigned
        }
    }
}
