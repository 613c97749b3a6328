import Crypto
import FoundationEssentials
import JSON
@testable import AccessTokens

private let secret = "a signing key of at least thirty-two bytes"
private let key = SymmetricKey(data: Array(secret.utf8))
private let now = 1_800_000_000.0
private nonisolated(unsafe) let verifier = {
    guard let keys = try? TokenKeys(secret, algorithm: .hs256) else { fatalError("the secret is long enough") }
    return AccessTokenVerifier(keys: keys, rules: AccessTokenRules()) { now }
}()

/// A header and claims, which are signed, so that the signature keeps nobody from the rules behind it. Who is let in has a
/// header that names the algorithm, and claims that name an account and a time to come (RFC 8725, sections 3.1 and 3.9).
/// The same bytes as a token by themselves let nobody in.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Input(start, count)
    let (header, claims) = input.parts
    let signed = [header, claims].map(base64URL).joined(separator: ".")
    let code = HMAC<SHA256>.authenticationCode(for: Array(signed.utf8), using: key)
    if let user = try? verifier.user(authorization: "Bearer \(signed).\(base64URL(Array(code)))") {
        expect(member("alg", of: header) == "HS256", "the header does not say HS256")
        expect(member("token_type", of: claims) == "access", "it is no access token")
        expect(user.rawValue >= 0, "no account has such an id")
    }
    let isLetIn = (try? verifier.user(authorization: input.text)) != nil
    expect(!isLetIn, "nobody signed this")
    return 0
}

private func member(_ name: String, of text: [UInt8]) -> JSONValue? {
    guard case .object(let members)? = try? JSONParser.parse(text) else { return nil }
    return members[name]
}

private func base64URL(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString()
        .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
}
