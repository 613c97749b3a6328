import Crypto
import CryptoExtras
import FoundationEssentials
import Testing

@testable import AccessTokens

/// What anyone may know is no secret, in whatever form it is given.
@Suite struct PublicKeyTextTests {
    private func refusal(_ text: String) -> TokenKeyError? {
        do throws(TokenKeyError) {
            _ = try TokenKeys(text, algorithm: .hs256)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a key in PEM is no secret`() {
        #expect(refusal(P256.Signing.PrivateKey().publicKey.pemRepresentation) == .secretIsPEM)
        #expect(refusal(P256.Signing.PrivateKey().pemRepresentation) == .secretIsPEM)
    }

    @Test func `a key set and a single key in JSON are no secret`() {
        #expect(refusal(RFC7517.publicKeys) == .secretIsPublicKey)
        #expect(refusal("\n\(RFC7517.publicKeys)\n") == .secretIsPublicKey)
        #expect(refusal(RFC7517.keyWithCertificate) == .secretIsPublicKey)
        #expect(
            refusal(#"{"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#)
                == .secretIsPublicKey)
    }

    @Test func `the base64 of a key is no secret`() throws {
        let rsa = try _RSA.Signing.PublicKey(pemRepresentation: RFC7517.publicRSA)
        let ed25519 =
            Data([0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00])
            + Curve25519.Signing.PrivateKey().publicKey.rawRepresentation
        let keys = [
            P256.Signing.PrivateKey().publicKey.derRepresentation,
            P521.Signing.PrivateKey().publicKey.derRepresentation,
            rsa.derRepresentation, rsa.pkcs1DERRepresentation, ed25519,
        ]
        for key in keys {
            let text = key.base64EncodedString()
            #expect(refusal(text) == .secretIsPublicKey)
            #expect(refusal(base64URL(key)) == .secretIsPublicKey)
            #expect(refusal(key.base64EncodedString(options: [.lineLength64Characters])) == .secretIsPublicKey)
        }
        #expect(refusal(RFC7517.certificate) == .secretIsPublicKey)
    }

    @Test func `a list of keys in JSON is no secret, nor a set behind a byte order mark`() {
        #expect(refusal("[\(RFC7517.keyWithCertificate)]") == .secretIsPublicKey)
        #expect(refusal("\u{FEFF}\(RFC7517.publicKeys)") == .secretIsPublicKey)
    }

    @Test func `a certificate in PEM is no secret`() {
        let pem = "-----BEGIN CERTIFICATE-----\n\(RFC7517.certificate)\n-----END CERTIFICATE-----\n"
        #expect(refusal(pem) == .secretIsPEM)
    }

    @Test(arguments: ["ssh-rsa", "ssh-ed25519", "ecdsa-sha2-nistp256", "sk-ssh-ed25519@openssh.com"])
    func `a key of OpenSSH is no secret`(format: String) {
        let name = Data([0, 0, 0, UInt8(format.utf8.count)] + format.utf8)
        let blob = name + [0, 0, 0, 32] + Data(repeating: 7, count: 32)
        let base64 = blob.base64EncodedString()
        #expect(refusal("\(format) \(base64) host@example.org") == .secretIsPublicKey)
        #expect(refusal("no-pty,command=\"ls\" \(format) \(base64)\n") == .secretIsPublicKey)
        #expect(refusal(base64) == .secretIsPublicKey)
        let lines = blob.base64EncodedString(options: [.lineLength64Characters, .endLineWithLineFeed])
        #expect(
            refusal("---- BEGIN SSH2 PUBLIC KEY ----\nComment: host\n\(lines)\n---- END SSH2 PUBLIC KEY ----")
                == .secretIsPublicKey)
    }

    @Test(arguments: [
        "a signing key of at least thirty-two bytes",
        "9f8c5c1d2b3a49587e6f0a1b2c3d4e5f9f8c5c1d2b3a49587e6f0a1b2c3d4e5f",
        // Begins as a key does, and ends elsewhere.
        "MC4wBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7AMcrn9g=",
        #"{"name": "a JSON object that is no key, as far as it goes"}"#,
        #"{"kty": "oct", "k": "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ"}"#,
        "django-insecure-k!7x#2$%^&*(-_=+abcdefghijklmnop",
    ])
    func `any other text of 32 bytes is a secret`(text: String) {
        #expect(refusal(text) == nil)
    }

    @Test func `random bytes in base64 are a secret`() {
        for _ in 0..<100 {
            let bytes = SymmetricKey(size: .init(bitCount: 384)).withUnsafeBytes {
                Data([0x30, 0x2E]) + $0.dropFirst(2)
            }
            #expect(!PublicKeyText.isAnother(bytes.base64EncodedString()))
        }
    }
}
