import AccessTokens
import Crypto
import JSON
import Testing

@testable import Certificates

/// What signs certificates, what verifies them, and which keys cannot.
@Suite struct CertificateKeysTests {
    private let key = P256.Signing.PrivateKey()
    private let claims = CertificateClaims(
        id: "3f2b8c1e-8a52-4a6b-9a53-2f5f8f6c1d20", site: "https://live.example.org", school: "विद्यालय",
        name: "श्रद्धा शर्मा", title: "प्रकाश", date: "2026-11-26", minutes: 58, issuedAt: 1_795_000_000)

    @Test func `what a key has signed it verifies, and it says all that was signed`() throws {
        let keys = try CertificateKeys(pem: key.pemRepresentation)
        let signed = try keys.sign(claims)
        #expect(try keys.verify(signed.text) == signed)
        #expect(try keys.verify(signed.text).claims == claims)
        #expect(claims.address == "https://live.example.org/verify/3f2b8c1e-8a52-4a6b-9a53-2f5f8f6c1d20")
        #expect(claims.issueTime == "2026-11-18T11:06:40Z")
    }

    @Test func `another key, another word and another signature verify nothing`() throws {
        let keys = try CertificateKeys(pem: key.pemRepresentation)
        let text = try keys.sign(claims).text
        let parts = text.split(separator: ".")
        let other = try CertificateKeys(pem: P256.Signing.PrivateKey().pemRepresentation)
        #expect(throws: CertificateKeyError.unknownSigner) { try other.verify(text) }
        let better = try other.sign(claims).text.split(separator: ".")
        for forged in [
            "\(parts[0]).\(better[1]).\(better[2])", "\(parts[0]).\(parts[1]).\(better[2])",
            "\(parts[0]).\(parts[1].dropLast()).\(parts[2])", "\(parts[0]).\(parts[1]).", "", "a.b.c",
        ] where forged != text {
            #expect(throws: CertificateKeyError.unknownSigner) { try keys.verify(forged) }
        }
    }

    @Test func `a key that was rotated out still verifies, by its public half alone`() throws {
        let old = try CertificateKeys(pem: key.pemRepresentation).sign(claims)
        let new = P256.Signing.PrivateKey()
        for rest in [key.pemRepresentation, key.publicKey.pemRepresentation] {
            let keys = try CertificateKeys(pem: "\(new.pemRepresentation)\n\(rest)")
            #expect(try keys.verify(old.text) == old)
            let signed = try keys.sign(claims)
            #expect(try CertificateKeys(pem: new.pemRepresentation).verify(signed.text) == signed)
            #expect(keyIDs(of: keys).count == 2)
        }
    }

    @Test func `keys are published under their thumbprints and without what signs`() throws {
        let keys = try CertificateKeys(pem: key.pemRepresentation)
        guard case .object(let set) = keys.keySet, case .list(let list)? = set["keys"],
            case .object(let one)? = list.first
        else {
            Issue.record("there is no key set")
            return
        }
        #expect(one.members.map(\.0) == ["crv", "kty", "x", "y", "use", "alg", "kid"])
        // RFC 7638, section 3.1, of a key on P-256.
        let (x, y) = (one.text("x") ?? "", one.text("y") ?? "")
        let input = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"\(x)\",\"y\":\"\(y)\"}"
        let digest = Base64URL.encoded(Array(SHA256.hash(data: Array(input.utf8))))
        #expect(one.text("kid") == String(decoding: digest, as: UTF8.self))
    }

    @Test func `a text that is no such key is refused for what it is`() throws {
        let pem = key.pemRepresentation
        let large = P384.Signing.PrivateKey().pemRepresentation
        for (text, error) in [
            ("secret", CertificateKeyError.notPEM), (key.publicKey.pemRepresentation, .publicKeyFirst),
            (large, .notP256), ("\(pem)\n\(large)", .notP256), ("\(pem)\n\(pem)", .givenTwice),
            ("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAA==\n-----END ENCRYPTED PRIVATE KEY-----", .encrypted),
        ] {
            #expect(throws: error) { try CertificateKeys(pem: text) }
        }
    }

    @Test func `what openssl writes before a key is passed over`() throws {
        let parameters = "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n"
        _ = try CertificateKeys(pem: parameters + key.pemRepresentation)
    }

    @Test func `a sheet is read as it was written`() throws {
        let sheet = CertificateSheet(language: .hindi, claims: claims, accent: "#00636b", crest: nil)
        #expect(CertificateSheet(json: sheet.json.text) == sheet)
        #expect(CertificateSheet(json: Array("{}".utf8)) == nil)
    }

    private func keyIDs(of keys: CertificateKeys) -> Set<String> {
        guard case .object(let set) = keys.keySet, case .list(let list)? = set["keys"] else { return [] }
        return Set(list.compactMap { if case .object(let key) = $0 { key.text("kid") } else { nil } })
    }
}
