package import Crypto
package import FoundationEssentials

/// The secret of HS256, which signs and verifies (RFC 7518, section 3.2).
package struct TokenSecret: Sendable {
    /// With the key taken in and no message yet: each use begins with a copy.
    private let keyed: HMAC<SHA256>

    package init(_ bytes: [UInt8]) {
        keyed = HMAC(key: SymmetricKey(data: bytes))
    }

    package func authenticationCode(of message: some DataProtocol) -> HMAC<SHA256>.MAC {
        var code = keyed
        code.update(data: message)
        return code.finalize()
    }

    /// Compares in constant time.
    package func verify(_ signature: [UInt8], of message: some DataProtocol) -> Bool {
        authenticationCode(of: message) == signature
    }
}
