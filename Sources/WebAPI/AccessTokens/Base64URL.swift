/// base64url without padding (RFC 7515, section 2).
enum Base64URL {
    /// - Returns: nil for a text that is none.
    static func decoded(_ text: Span<UInt8>) -> [UInt8]? {
        guard text.count % 4 != 1 else { return nil }
        var isValid = true
        let bytes = [UInt8](capacity: text.count * 3 / 4) { bytes in
            var pending: UInt32 = 0
            var pendingBits: UInt32 = 0
            for index in text.indices {
                guard let value = value(of: text[index]) else {
                    isValid = false
                    return
                }
                pending = pending << 6 | value
                pendingBits += 6
                if pendingBits >= 8 {
                    pendingBits -= 8
                    bytes.append(UInt8(truncatingIfNeeded: pending >> pendingBits))
                }
            }
        }
        return isValid ? bytes : nil
    }

    /// The six bits that a character stands for (RFC 4648, section 5).
    private static func value(of character: UInt8) -> UInt32? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
