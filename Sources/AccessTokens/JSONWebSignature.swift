import JSON

/// The parts of a token in JWS compact serialization (RFC 7515, section 3.1), decoded but not verified.
package struct JSONWebSignature {
    package let header: Header
    package let payload: [UInt8]
    package let signature: [UInt8]
    /// What the signature signs: header and payload as they were sent.
    package let signingInput: ArraySlice<UInt8>

    package struct Header {
        package let algorithm: String
        package let keyID: String?
        /// Whether it names extensions that a reader must understand.
        let isCritical: Bool

        /// - Parameter key: the id of a key; one without may be meant by any token.
        func mayName(_ key: String?) -> Bool {
            guard let key, let keyID else { return true }
            return keyID.hasBytes(of: key)
        }
    }

    /// - Returns: nil for a text that is no such token.
    package init?(_ token: String) {
        let bytes = Array(token.utf8)
        let text = bytes.span
        let dots = bytes.indices.filter { bytes[$0] == UInt8(ascii: ".") }
        guard
            dots.count == 2,
            let headerJSON = Base64URL.decoded(text.extracting(..<dots[0])),
            let header = Header(json: headerJSON),
            let payload = Base64URL.decoded(text.extracting(dots[0] + 1..<dots[1])),
            let signature = Base64URL.decoded(text.extracting((dots[1] + 1)...))
        else { return nil }
        self.header = header
        self.payload = payload
        self.signature = signature
        signingInput = bytes[..<dots[1]]
    }
}

extension JSONWebSignature.Header {
    /// - Returns: nil for what is no header (RFC 7515, section 4).
    fileprivate init?(json: [UInt8]) {
        guard let members = TokenMembers(json) else { return nil }
        do {
            guard let algorithm = try members.text("alg") else { return nil }
            self.algorithm = algorithm
            keyID = try members.text("kid")
        } catch {
            return nil
        }
        isCritical = members["crit"] != nil
    }
}
