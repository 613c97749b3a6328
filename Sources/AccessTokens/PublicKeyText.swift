import FoundationEssentials
import JSON

/// Whether a text is a public key, which anyone may know: it must never be taken for a secret.
public enum PublicKeyText {
    /// Whether it is one, in whatever form.
    public static func isOne(_ text: String) -> Bool {
        isPEM(text) || isAnother(text)
    }

    static func isPEM(_ text: String) -> Bool {
        text.contains("-----BEGIN ")
    }

    /// A key set, a single key, a line of OpenSSH, or the bytes between a PEM text's first and last line.
    static func isAnother(_ text: String) -> Bool {
        let text = text.hasPrefix(byteOrderMark) ? String(text.dropFirst()) : text
        return isJSON(text) || isOpenSSH(text) || isDER(text)
    }

    private static let byteOrderMark = "\u{FEFF}"

    /// RFC 7517: a set, a list of its keys, or a key of another kind than a secret.
    private static func isJSON(_ text: String) -> Bool {
        switch try? JSONParser.parse(Array(text.utf8)) {
        case .list(let keys)?: return keys.contains(where: isKey)
        case .object(let object)?:
            if case .list? = object["keys"] { return true }
            return isKey(.object(object))
        default: return false
        }
    }

    private static func isKey(_ json: JSONValue) -> Bool {
        guard case .object(let object) = json, let kind = object["kty"] else { return false }
        return kind != "oct"
    }

    /// A word of base64 that begins with the name of its format, behind the name's length (RFC 4253, section 6.6):
    /// in `id_rsa.pub`, `authorized_keys`, and the form of RFC 4716.
    private static func isOpenSSH(_ text: String) -> Bool {
        text.split(whereSeparator: \.isWhitespace).contains { word in
            guard let start = Data(base64Encoded: String(word.prefix(32))), start.prefix(3) == Data(count: 3)
            else { return false }
            let name = String(decoding: start.dropFirst(4), as: UTF8.self)
            return ["ssh-", "ecdsa-", "sk-"].contains(where: name.hasPrefix)
        }
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
