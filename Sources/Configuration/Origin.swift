/// Where a browser's page comes from (RFC 6454, section 6.2): `https://host[:port]` or `http://host[:port]`.
public struct Origin: Equatable, Sendable {
    /// In lower case.
    public let text: String

    /// - Returns: nil for anything else, so that nothing but an origin can reach nginx's configuration.
    public init?(_ text: String) {
        guard
            let scheme = ["https://", "http://"].first(where: text.hasPrefix),
            let authority = Authority(String(text.dropFirst(scheme.count)))
        else { return nil }
        self.text = scheme + authority.text
    }
}

/// `host[:port]`: a name or an IPv4 address, in lower case (RFC 3986, section 3.2, without user information).
public struct Authority: Equatable, Sendable {
    /// In lower case.
    public let text: String

    init?(_ text: String) {
        let parts = text.lowercased().split(separator: ":", omittingEmptySubsequences: false)
        guard let host = parts.first, Self.isHost(host), parts.count <= 2 else { return nil }
        if parts.count == 2 {
            guard parts[1].utf8.allSatisfy(Self.isDigit), let port = UInt16(parts[1]), port > 0 else { return nil }
        }
        self.text = parts.joined(separator: ":")
    }

    /// Labels of letters, digits and inner hyphens (RFC 1123, section 2.1).
    private static func isHost(_ host: Substring) -> Bool {
        host.utf8.count <= 253
            && host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
                (1...63).contains(label.utf8.count)
                    && label.utf8.allSatisfy { isDigit($0) || isLetter($0) || $0 == UInt8(ascii: "-") }
                    && label.first != "-" && label.last != "-"
            }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
}
