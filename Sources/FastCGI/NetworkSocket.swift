import Glibc

/// A listening socket of TCP, which needs what one of a Unix socket's does not.
struct NetworkSocket {
    private let webServers: WebServers?

    /// - Returns: nil if the listening socket is none of TCP.
    /// - Throws: ``ListenerError/webServersNotUnderstood``
    init?(_ listener: CInt) throws(ListenerError) {
        guard Self.address(of: listener, by: getsockname) != nil else { return nil }
        webServers = try WebServers.named()
    }

    /// Has the connection send at once: an answer ends in a piece that Linux may hold back for up to 40 ms.
    ///
    /// - Returns: whether its peer may ask anything.
    func admit(_ connection: CInt) -> Bool {
        var yes: CInt = 1
        setsockopt(connection, CInt(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<CInt>.size))
        guard let webServers else { return true }
        return Self.address(of: connection, by: getpeername).map(webServers.include) ?? false
    }

    /// - Returns: nil if the socket has no address of the network.
    private static func address(
        of socket: CInt, by ask: (CInt, UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> CInt
    ) -> String? {
        var storage = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        return withUnsafeMutablePointer(to: &storage) { storage in
            storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                guard ask(socket, address, &size) == 0, CInt(address.pointee.sa_family) != AF_UNIX,
                    getnameinfo(address, size, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0
                else { return nil }
                return String(cString: text)
            }
        }
    }
}
