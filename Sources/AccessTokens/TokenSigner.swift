public import JSON

/// Signs tokens with the secret that verifies them.
public struct TokenSigner: Sendable {
    let secret: TokenSecret

    /// - Returns: the claims as a token in JWS compact serialization (RFC 7515, section 7.1).
    public func sign(_ claims: JSONObject) -> String {
        let header: JSONObject = ["alg": .string(TokenKeys.Algorithm.hs256.rawValue), "typ": "JWT"]
        return CompactSerialization.text(header: header, claims: claims) { Array(secret.authenticationCode(of: $0)) }
    }

    /// - Parameter text: with a colon in it, so that it is the input of no token.
    /// - Returns: 128 bits of its HMAC in base64url.
    public func digest(of text: String) -> String {
        let code = Array(secret.authenticationCode(of: Array(text.utf8)))
        return String(decoding: Base64URL.encoded(code.prefix(16)), as: UTF8.self)
    }
}
