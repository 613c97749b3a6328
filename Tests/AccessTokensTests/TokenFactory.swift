import Crypto
import FoundationEssentials
import JSON

@testable import AccessTokens

/// Makes tokens as a platform would, and as an attacker would.
struct TokenFactory {
    static let secret = "a signing key of at least thirty-two bytes"
    static let now = 1_800_000_000.0

    /// What signs the first two parts of a token.
    typealias Signing = (Data) throws -> Data

    func verifier(rules: AccessTokenRules = AccessTokenRules()) throws -> AccessTokenVerifier {
        AccessTokenVerifier(keys: try TokenKeys(Self.secret, algorithm: .hs256), rules: rules) { Self.now }
    }

    func sign(_ claims: Claims, secret: String = secret, header: JSONObject = ["alg": "HS256"]) -> String {
        let key = SymmetricKey(data: Array(secret.utf8))
        return sign(claims, header: header) { Data(HMAC<SHA256>.authenticationCode(for: $0, using: key)) }
    }

    func sign(_ claims: Claims, header: JSONObject, by sign: Signing) rethrows -> String {
        let input = [header, claims.json].map { base64URL(JSONValue.object($0).text) }.joined(separator: ".")
        return "\(input).\(base64URL(try sign(Data(input.utf8))))"
    }

    struct Claims {
        var tokenType: String?
        var expiry: Double?
        var notBefore: Double?
        var issuer: String?
        var audience: [String]?
        var userID: JSONValue?

        fileprivate var json: JSONObject {
            let members: [(String, JSONValue?)] = [
                ("token_type", tokenType.map(JSONValue.string)),
                ("exp", expiry.map { .number("\($0)") }),
                ("nbf", notBefore.map { .number("\($0)") }),
                ("iss", issuer.map(JSONValue.string)),
                ("aud", audience.map { .list($0.map(JSONValue.string)) }),
                ("user_id", userID),
            ]
            return JSONObject(members.compactMap { name, value in value.map { (name, $0) } })
        }
    }
}

/// base64url without padding.
func base64URL(_ bytes: some Sequence<UInt8>) -> String {
    Data(bytes).base64EncodedString()
        .replacing("+", with: "-")
        .replacing("/", with: "_")
        .replacing("=", with: "")
}
