extension JSONValue {
    /// The form in which this program writes JSON (RFC 8259): UTF-8, one line.
    public var text: [UInt8] {
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
            for (index, member) in object.members.enumerated() {
                if index > 0 { text.append(UInt8(ascii: ",")) }
                text.appendQuoted(member.0)
                text.append(UInt8(ascii: ":"))
                member.1.append(to: &text)
            }
            text.append(UInt8(ascii: "}"))
        }
    }
}

extension [UInt8] {
    /// With the escapes that must be (RFC 8259, section 7).
    fileprivate mutating func appendQuoted(_ string: String) {
        append(UInt8(ascii: "\""))
        if string.utf8.span.hasNoEscapes {
            self += string.utf8
        } else {
            for byte in string.utf8 { byte.needsEscape ? appendEscaped(byte) : append(byte) }
        }
        append(UInt8(ascii: "\""))
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

extension UInt8 {
    fileprivate var needsEscape: Bool {
        self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
    }
}

extension Span<UInt8> {
    fileprivate var hasNoEscapes: Bool {
        for index in indices where self[index].needsEscape { return false }
        return true
    }
}
