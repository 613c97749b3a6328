import FoundationEssentials
import JSON

/// Whether a text is a public key, which anyone may know: it must never be taken for a secret.
enum PublicKeyText {
    static func isPEM(_ text: String) -> Bool {
        text.contains("-----BEGIN ")
    }

    /// A key set, a single key, or the bytes between a PEM text's first and last line.
    static func isJSONOrDER(_ text: String) -> Bool {
        isJSON(text) || isDER(text)
    }

    /// RFC 7517: a set, or a key of another kind than a secret.
    private static func isJSON(_ text: String) -> Bool {
        guard case .object(let object)? = try? JSONParser.parse(Array(text.utf8)) else { return false }
        if case .list? = object["keys"] { return true }
        return object["kty"].map { $0 != "oct" } ?? false
    }

    /// base64 or base64url of a key (RFC 5280, section 4.1; RFC 8017, appendix A.1.1) or of a certificate.
    private static func isDER(_ text: String) -> Bool {
        var base64 = text.filter { !$0.isWhitespace && $0 != "=" }
            .replacing("-", with: "+")
            .replacing("_", with: "/")
        base64 += String(repeating: "=", count: (4 - base64.utf8.count % 4) % 4)
        guard
            let bytes = Data(base64Encoded: base64),
            let outer = DER.elements(of: bytes), outer.count == 1, outer[0].tag == DER.sequence,
            let inner = DER.elements(of: outer[0].contents)
        else { return false }
        return [
            [DER.sequence, DER.bitString], [DER.integer, DER.integer], [DER.sequence, DER.sequence, DER.bitString],
        ].contains(inner.map(\.tag))
    }
}

/// As much of ASN.1's distinguished encoding (X.690) as tells a key from random bytes.
private enum DER {
    static let integer: UInt8 = 0x02
    static let bitString: UInt8 = 0x03
    static let sequence: UInt8 = 0x30

    /// - Returns: nil where the bytes do not end with an element.
    static func elements(of bytes: Data) -> [(tag: UInt8, contents: Data)]? {
        var elements: [(tag: UInt8, contents: Data)] = []
        var rest = bytes
        while let tag = rest.popFirst() {
            guard let length = length(&rest), length <= rest.count else { return nil }
            elements.append((tag, rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return elements
    }

    private static func length(_ rest: inout Data) -> Int? {
        guard let first = rest.popFirst() else { return nil }
        guard first >= 0x80 else { return Int(first) }
        // No key has a length of more than three bytes.
        let count = Int(first & 0x7F)
        guard (1...3).contains(count), rest.count >= count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count).reduce(0) { $0 << 8 | Int($1) }
    }
}
