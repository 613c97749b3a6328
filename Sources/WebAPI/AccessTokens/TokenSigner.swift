import FoundationEssentials

/// Signs tokens with the secret that verifies them.
public struct TokenSigner: Sendable {
    let secret: TokenSecret

    /// - Returns: the claims as a token in JWS compact serialization (RFC 7515, section 7.1).
    public func sign(_ claims: some Encodable) -> String {
        do {
            let encoder = JSONEncoder.compact()
            let header = ["alg": TokenKeys.Algorithm.hs256.rawValue, "typ": "JWT"]
            let input = try [encoder.encode(header), encoder.encode(claims)]
                .map(Self.base64URL).joined(separator: ".")
            return "\(input).\(Self.base64URL(Data(secret.authenticationCode(of: Array(input.utf8)))))"
        } catch {
            // Claims are strings and numbers.
            preconditionFailure("claims cannot be signed: \(error)")
        }
    }

    /// base64url without padding (RFC 7515, section 2).
    private static func base64URL(_ data: Data) -> String {
        data.base64EncodedString()
            .replacing("+", with: "-")
            .replacing("/", with: "_")
            .replacing("=", with: "")
    }
}
