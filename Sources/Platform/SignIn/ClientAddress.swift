import FastCGI
import Glibc

/// Where a request comes from, as the web server says (RFC 3875, section 4.1.8).
struct ClientAddress: Equatable {
    /// An address of IPv4 or IPv6, one of the former in its own form.
    let text: String

    /// Who comes from nowhere, as over a socket of this host, is one client.
    static let unknown = ClientAddress(text: "0.0.0.0")
}

extension ClientAddress {
    init(_ request: Request) {
        self = Self.parse(request.parameters["REMOTE_ADDR"] ?? "") ?? .unknown
    }

    /// - Returns: nil for what is no address.
    static func parse(_ text: String) -> ClientAddress? {
        let isMapped = text.lowercased().hasPrefix("::ffff:") && text.contains(".")
        let text = isMapped ? String(text.dropFirst("::ffff:".count)) : text
        var (four, six) = (in_addr(), in6_addr())
        guard inet_pton(AF_INET, text, &four) == 1 || inet_pton(AF_INET6, text, &six) == 1 else { return nil }
        return ClientAddress(text: text)
    }
}
