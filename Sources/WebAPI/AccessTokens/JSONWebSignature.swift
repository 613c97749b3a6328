import FoundationEssentials

/// The parts of a token in JWS compact serialization (RFC 7515, section 3.1), decoded but not verified.
struct JSONWebSignature {
    let header: Header
    let payload: [UInt8]
    let signature: [UInt8]
    /// What the signature signs: header and payload as they were sent.
    let signingInput: [UInt8]

    struct Header: Decodable {
        let alg: String
        let kid: String?
        let crit: [String]?
    }

    /// - Returns: nil for a text that is no such token.
    init?(_ token: String) {
        let text = token.utf8.span
        let dots = text.indices.filter { text[$0] == UInt8(ascii: ".") }
        guard
            dots.count == 2,
            let headerJSON = Base64URL.decoded(text.extracting(..<dots[0])),
            let header = try? JSONDecoder().decode(Header.self, from: Data(headerJSON)),
            let payload = Base64URL.decoded(text.extracting(dots[0] + 1..<dots[1])),
            let signature = Base64URL.decoded(text.extracting((dots[1] + 1)...))
        else { return nil }
        self.header = header
        self.payload = payload
        self.signature = signature
        signingInput = Array(token.utf8.prefix(dots[1]))
    }
}
