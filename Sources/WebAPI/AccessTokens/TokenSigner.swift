import FoundationEssentials
import JWTKit

/// Signs tokens with the secret that verifies them.
public struct TokenSigner: Sendable {
    let algorithm: any JWTAlgorithm

    /// - Returns: the claims as a token in JWS compact serialization (RFC 7515, section 7.1).
    public func sign(_ claims: some Encodable) -> String {
        do {
            let encoder = JSONEncoder.compact()
            let header = ["alg": algorithm.name, "typ": "JWT"]
            let input = try [encoder.encode(header), encoder.encode(claims)]
                .map(Self.base64URL).joined(separator: ".")
            return try "\(input).\(Self.base64URL(Data(algorithm.sign(Data(input.utf8)))))"
        } catch {
            // Claims are strings and numbers, and an HMAC takes every text.
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
