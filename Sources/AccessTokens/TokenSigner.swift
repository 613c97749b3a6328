import FoundationEssentials
public import JSON

/// Signs tokens with the secret that verifies them.
public struct TokenSigner: Sendable {
    let secret: TokenSecret

    /// - Returns: the claims as a token in JWS compact serialization (RFC 7515, section 7.1).
    public func sign(_ claims: JSONObject) -> String {
        let header: JSONObject = ["alg": .string(TokenKeys.Algorithm.hs256.rawValue), "typ": "JWT"]
        let input = [header, claims].map { Self.base64URL(JSONValue.object($0).text) }.joined(separator: ".")
        return "\(input).\(Self.base64URL(secret.authenticationCode(of: Array(input.utf8))))"
    }

    /// - Parameter text: with a colon in it, so that it is the input of no token.
    /// - Returns: 128 bits of its HMAC in base64url.
    public func digest(of text: String) -> String {
        Self.base64URL(secret.authenticationCode(of: Array(text.utf8)).prefix(16))
    }

    /// base64url without padding (RFC 7515, section 2).
    private static func base64URL(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString()
            .replacing("+", with: "-")
            .replacing("/", with: "_")
            .replacing("=", with: "")
    }
}
