import FoundationEssentials

/// Signs tokens with the secret that verifies them.
public struct TokenSigner: Sendable {
    let secret: TokenSecret

    /// - Returns: the claims as a token in JWS compact serialization (RFC 7515, section 7.1).
    public func sign(_ claims: some Encodable) -> String {
        do {
            let header: JSONValue = .object(["alg": .string(TokenKeys.Algorithm.hs256.rawValue), "typ": .string("JWT")])
            let input = try [header, JSONValue(claims)].map { Self.base64URL($0.text) }.joined(separator: ".")
            return "\(input).\(Self.base64URL(secret.authenticationCode(of: Array(input.utf8))))"
        } catch {
            // Claims are strings and integers.
            preconditionFailure("claims cannot be signed: \(error)")
        }
    }

    /// base64url without padding (RFC 7515, section 2).
    private static func base64URL(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString()
            .replacing("+", with: "-")
            .replacing("/", with: "_")
            .replacing("=", with: "")
    }
}
