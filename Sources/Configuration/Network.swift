/// An address of IPv4 or IPv6, or a network of them with the length of its prefix (RFC 4632, RFC 4291).
public struct Network: Equatable, Sendable {
    let text: String

    /// - Returns: nil for anything else, so that nothing but addresses can reach nginx's configuration.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let address = parts.first, parts.count <= 2 else { return nil }
        let isIPv4 = Self.isIPv4(address)
        guard isIPv4 || Self.isIPv6(address) else { return nil }
        if parts.count == 2 {
            guard let length = Self.number(parts[1], digits: 3), length <= (isIPv4 ? 32 : 128) else { return nil }
        }
        self.text = text
    }

    private static func isIPv4(_ address: Substring) -> Bool {
        let numbers = address.split(separator: ".", omittingEmptySubsequences: false)
        return numbers.count == 4 && numbers.allSatisfy { (number($0, digits: 3) ?? 256) <= 255 }
    }

    /// In groups of hexadecimal digits, of which `::` stands once for those that are missing.
    private static func isIPv6(_ address: Substring) -> Bool {
        let halves = address.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        let groups = halves.flatMap { $0.isEmpty ? [] : $0.split(separator: ":", omittingEmptySubsequences: false) }
        return groups.allSatisfy { (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy(isHexadecimal) }
            && (halves.count == 2 ? groups.count < 8 : groups.count == 8)
    }

    private static func number(_ text: Substring, digits: Int) -> Int? {
        guard (1...digits).contains(text.utf8.count), text.utf8.allSatisfy(isDigit) else { return nil }
        return text.hasPrefix("0") && text.utf8.count > 1 ? nil : Int(text)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }
}
