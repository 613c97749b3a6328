import WebAPI

extension FieldRule<String> {
    /// Where anyone can watch: `https://` with a host, and nothing that a page or a log would read otherwise.
    static var streamLink: FieldRule {
        FieldRule(.string(pattern: pattern, length: 9...longest)) { value throws(FieldError) in
            let text = try FieldRule<String>.line(maximum: longest).parse(value)
            guard isSecureAddress(text) else { throw FieldError("Enter an address that begins with https://.") }
            return text
        }
    }

    /// A host, then what an address may have (RFC 3986), and no quote or bracket that a page could end with.
    private static var pattern: String { "^https://[0-9A-Za-z.:-]+([/?#][!#-&(-;=?-\\[\\]_a-z~]*)?$" }

    /// Characters.
    private static var longest: Int { 500 }

    private static func isSecureAddress(_ text: String) -> Bool {
        guard text.hasPrefix("https://"), text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
        let host = text.dropFirst("https://".count).prefix { !"/?#".contains($0) }
        return !host.isEmpty && !text.contains { "\"'<>\\^`{|}".contains($0) }
            && host.utf8.allSatisfy { byte in
                byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & ~0x20)
            }
    }
}
