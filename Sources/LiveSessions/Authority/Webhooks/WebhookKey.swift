import Crypto
import FoundationEssentials

/// What JaaS signs its webhooks with, in `X-Jaas-Signature: t=<seconds>,v1=<base64>`: HMAC-SHA256 of
/// `<seconds>.<body>` (8x8's page “Webhooks Reference”).
public struct WebhookKey: Sendable {
    private let key: SymmetricKey

    /// - Parameter secret: as the console of JaaS shows it.
    public init(_ secret: String) {
        key = SymmetricKey(data: Array(secret.utf8))
    }

    /// Whether the body is signed with the key, and no older or younger than ``tolerance``.
    ///
    /// - Parameter now: seconds since 1970.
    func signed(_ body: [UInt8], signature: String, now: Int64) -> Bool {
        var time: Substring?
        var codes: [Data] = []
        for part in signature.split(separator: ",") {
            let pair = part.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { return false }
            switch pair[0] {
            case "t": time = pair[1]
            // While a secret is changed, there may be a code of each.
            case "v1": if let code = Data(base64Encoded: String(pair[1])) { codes.append(code) }
            default: break
            }
        }
        guard let time, let seconds = Int64(time), (now - Self.tolerance...now + Self.tolerance).contains(seconds)
        else {
            return false
        }
        let message = Array("\(time).".utf8) + body
        return codes.contains { HMAC<SHA256>.isValidAuthenticationCode($0, authenticating: message, using: key) }
    }

    /// Seconds.
    private static let tolerance: Int64 = 300
}
