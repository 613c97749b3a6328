import Glibc

/// Why a ``Listener`` cannot serve.
public enum ListenerError: Error, Equatable, CustomStringConvertible {
    case standardInputIsNoSocket
    case initializationFailed(errno: Int32)
    case acceptFailed(errno: Int32)
    /// `FCGI_WEB_SERVER_ADDRS` is no list of addresses.
    case webServersNotUnderstood

    /// One sentence for who starts the program.
    public var description: String {
        switch self {
        case .standardInputIsNoSocket:
            "file descriptor 0 is not a listening socket: start this program with spawn-fcgi or a systemd socket unit"
        case .initializationFailed(let errno):
            "libfcgi could not be initialised: \(String(cString: strerror(errno)))"
        case .acceptFailed(let errno):
            "no connection can be accepted on file descriptor 0: \(String(cString: strerror(errno)))"
        case .webServersNotUnderstood:
            "\(WebServers.variable) must be addresses with commas between them"
        }
    }
}
