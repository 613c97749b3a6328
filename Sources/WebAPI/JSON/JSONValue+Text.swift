extension JSONValue {
    /// The form in which this program writes JSON (RFC 8259): UTF-8, one line, members in the order of their
    /// names, so that what is equal is equal byte by byte.
    var text: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(256)
        append(to: &text)
        return text
    }

    private func append(to text: inout [UInt8]) {
        switch self {
        case .null: text += "null".utf8
        case .bool(let value): text += (value ? "true" : "false").utf8
        case .number(let digits): text += digits.utf8
        case .string(let string): text.appendQuoted(string)
        case .list(let values):
            text.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { text.append(UInt8(ascii: ",")) }
                value.append(to: &text)
            }
            text.append(UInt8(ascii: "]"))
        case .object(let object):
            text.append(UInt8(ascii: "{"))
            for (index, member) in object.members.sorted(by: { $0.name < $1.name }).enumerated() {
                if index > 0 { text.append(UInt8(ascii: ",")) }
                text.appendQuoted(member.name)
                text.append(UInt8(ascii: ":"))
                member.value.append(to: &text)
            }
            text.append(UInt8(ascii: "}"))
        }
    }
}

extension [UInt8] {
    /// With the escapes that must be (RFC 8259, section 7).
    fileprivate mutating func appendQuoted(_ string: String) {
        append(UInt8(ascii: "\""))
        let bytes = string.utf8.span
        for index in bytes.indices {
            Self.needsEscape(bytes[index]) ? appendEscaped(bytes[index]) : append(bytes[index])
        }
        append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\n"): self += #"\n"#.utf8
        case UInt8(ascii: "\r"): self += #"\r"#.utf8
        case UInt8(ascii: "\t"): self += #"\t"#.utf8
        case ..<0x20: self += (#"\u00"# + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)).utf8
        default: self += [UInt8(ascii: "\\"), byte]
        }
    }
}
