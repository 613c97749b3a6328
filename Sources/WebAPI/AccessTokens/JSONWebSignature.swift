import FoundationEssentials

/// The parts of a token in JWS compact serialization (RFC 7515, section 3.1), decoded but not verified.
struct JSONWebSignature {
    let header: Header
    let payload: Data
    let signature: Data
    /// What the signature signs: header and payload as they were sent.
    let signingInput: Data

    struct Header: Decodable {
        let alg: String
        let kid: String?
        let crit: [String]?
    }

    /// - Returns: nil for a text that is no such token.
    init?(_ token: String) {
        let parts = token.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard
            parts.count == 3,
            let headerJSON = Data(base64URL: parts[0]),
            let header = try? JSONDecoder().decode(Header.self, from: headerJSON),
            let payload = Data(base64URL: parts[1]),
            let signature = Data(base64URL: parts[2])
        else { return nil }
        self.header = header
        self.payload = payload
        self.signature = signature
        signingInput = Data(token.utf8[..<parts[1].endIndex])
    }
}

extension Data {
    /// base64url without padding (RFC 7515, section 2); nil for anything else.
    fileprivate init?(base64URL text: Substring.UTF8View) {
        var base64 = Data(capacity: text.count + 3)
        for byte in text {
            switch byte {
            case UInt8(ascii: "-"): base64.append(UInt8(ascii: "+"))
            case UInt8(ascii: "_"): base64.append(UInt8(ascii: "/"))
            case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): return nil
            default: base64.append(byte)
            }
        }
        while base64.count % 4 != 0 { base64.append(UInt8(ascii: "=")) }
        self.init(base64Encoded: base64)
    }
}
