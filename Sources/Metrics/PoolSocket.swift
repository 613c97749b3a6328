import Glibc

/// The listening socket that a process was handed, as its metrics name it.
public struct PoolSocket: Sendable, Equatable {
    /// What the file is called, without its ending: `live` of `/run/webinar-live/live.sock`; `tcp` for one that is no
    /// file's, and `other` for a name that no label has.
    public let pool: String
    /// nil unless it is a file's: of others the kernel is not asked.
    public let inode: UInt64?

    /// - Parameter descriptor: of the socket.
    public init(descriptor: CInt) {
        var address = sockaddr_un()
        var length = socklen_t(MemoryLayout<sockaddr_un>.size)
        let isKnown = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) == 0 }
        }
        guard isKnown, address.sun_family == sa_family_t(AF_UNIX) else {
            (pool, inode) = ("tcp", nil)
            return
        }
        var status = stat()
        inode = fstat(descriptor, &status) == 0 ? UInt64(status.st_ino) : nil
        let path = withUnsafeBytes(of: address.sun_path) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        pool = Self.name(of: path)
    }

    /// A name of a few letters, digits and `-`, whatever the path.
    static func name(of path: String) -> String {
        let file = path.split(separator: "/").last ?? ""
        let name = file.split(separator: ".").first ?? ""
        let isPlain = name.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
        return isPlain && (1...32).contains(name.utf8.count) ? String(name) : "other"
    }
}
