import Crypto
import CryptoExtras
import JSON

/// A public key for signatures in JSON (RFC 7517, section 4), with the name that tokens give it.
struct JSONWebKey: Sendable {
    let id: String?
    let key: PublicKey

    /// - Returns: nil for a key of another kind, for one that is meant for something else than signatures by the
    ///   algorithm, for a private one, and for what is no key at all.
    init?(_ json: JSONValue, for algorithm: TokenKeys.Algorithm) {
        guard case .object(let object) = json else { return nil }
        let members = TokenMembers(object)
        do {
            guard try members.text("use") ?? "sig" == "sig" else { return nil }
            guard try members.text("alg") ?? algorithm.rawValue == algorithm.rawValue else { return nil }
            if members["key_ops"] != nil, try !members.oneOrMoreTexts("key_ops").contains("verify") { return nil }
            // A private exponent: who may read it here could sign as the platform does.
            guard members["d"] == nil, let key = try PublicKey(members, for: algorithm) else { return nil }
            id = try members.text("kid")
            self.key = key
        } catch {
            return nil
        }
    }
}

extension PublicKey {
    fileprivate init?(_ members: TokenMembers, for algorithm: TokenKeys.Algorithm) throws(TokenMembers.WrongType) {
        switch (algorithm, try members.text("kty")) {
        case (.rs256, "RSA"):
            // RFC 7518, section 6.3.1
            guard let modulus = try members.bytes("n"), let exponent = try members.bytes("e"),
                let key = try? _RSA.Signing.PublicKey(n: modulus, e: exponent)
            else { return nil }
            self.init(rsa: key)
        case (.es256, "EC"):
            // RFC 7518, section 6.2.1: each coordinate has all its 32 bytes.
            guard try members.text("crv") == "P-256",
                let x = try members.bytes("x"), let y = try members.bytes("y"), x.count == 32, y.count == 32,
                let key = try? P256.Signing.PublicKey(rawRepresentation: x + y)
            else { return nil }
            self = .es256(key)
        default:
            return nil
        }
    }
}

extension TokenMembers {
    /// Bytes in base64url; nil also for a text that is none.
    fileprivate func bytes(_ name: String) throws(WrongType) -> [UInt8]? {
        try text(name).flatMap(Base64URL.decoded)
    }
}
