/// base64url without padding (RFC 7515, section 2).
package enum Base64URL {
    /// - Returns: nil for a text that is none, and for one whose last digit says more than the bytes do:
    ///   each value has one text (RFC 4648, section 3.5).
    static func decoded(_ text: Span<UInt8>) -> [UInt8]? {
        guard text.count % 4 != 1 else { return nil }
        let values = values
        var bits: UInt32 = 0
        var unread = 0
        var isValid = true
        let bytes = [UInt8](capacity: text.count * 3 / 4) { bytes in
            for index in text.indices {
                let value = values[Int(text[index])]
                isValid = isValid && value != noDigit
                bits = bits << 6 | UInt32(value)
                unread += 6
                if unread >= 8 {
                    unread -= 8
                    bytes.append(UInt8(truncatingIfNeeded: bits >> unread))
                }
            }
        }
        let hasRest = bits & (1 << unread - 1) != 0
        return isValid && !hasRest ? bytes : nil
    }

    /// - Returns: as ``decoded(_:)-(Span<UInt8>)``.
    static func decoded(_ text: String) -> [UInt8]? {
        decoded(text.utf8.span)
    }

    package static func encoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 4 / 3 + 2)
        var bits: UInt32 = 0
        var unwritten = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            unwritten += 8
            while unwritten >= 6 {
                unwritten -= 6
                text.append(digits[Int(bits >> unwritten & 0x3F)])
            }
        }
        if unwritten > 0 { text.append(digits[Int(bits << (6 - unwritten) & 0x3F)]) }
        return text
    }

    private static let noDigit: UInt8 = 0xFF

    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// The six bits that each character stands for (RFC 4648, section 5).
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: noDigit, count: 256)
        for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }()
}
