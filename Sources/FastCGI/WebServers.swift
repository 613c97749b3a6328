import Glibc

/// The web servers that may connect over TCP, where the operator names them (FastCGI specification 1.0, section 3.2).
struct WebServers {
    static let variable = "FCGI_WEB_SERVER_ADDRS"

    /// In the spelling of inet_ntop(3).
    private let addresses: Set<String>

    /// - Parameter list: addresses of IPv4 or IPv6, with commas between them.
    /// - Throws: ``ListenerError/webServersNotUnderstood``
    init(_ list: String) throws(ListenerError) {
        var addresses: Set<String> = []
        for text in list.split(separator: ",", omittingEmptySubsequences: false) {
            guard let address = Self.spelled(String(text)) else { throw .webServersNotUnderstood }
            addresses.insert(address)
        }
        self.addresses = addresses
    }

    /// - Returns: nil where the environment names none: whoever reaches the socket may connect.
    static func named() throws(ListenerError) -> WebServers? {
        guard let list = getenv(variable) else { return nil }
        return try WebServers(String(cString: list))
    }

    /// - Parameter address: as the kernel says it; of IPv4 also in the form in which a socket of IPv6 takes it in.
    func include(_ address: String) -> Bool {
        addresses.contains(address.hasPrefix("::ffff:") ? String(address.dropFirst(7)) : address)
    }

    private static func spelled(_ text: String) -> String? {
        var address = in6_addr()
        for family in [AF_INET, AF_INET6] where inet_pton(family, text, &address) == 1 {
            var spelled = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
            guard inet_ntop(family, &address, &spelled, socklen_t(spelled.count)) != nil else { return nil }
            return String(cString: spelled)
        }
        return nil
    }
}
