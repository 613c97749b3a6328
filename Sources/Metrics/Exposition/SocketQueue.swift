import Glibc

/// How many connections wait in a listening unix socket, and how many may: what `ss -xl` shows.
///
/// The kernel tells it to whoever has the socket's number (sock_diag(7)); `/proc` does not.
struct SocketQueue: Equatable {
    let length: Int
    let limit: Int

    // Of linux/netlink.h, linux/sock_diag.h and linux/unix_diag.h, which Swift's Glibc leaves out.
    private static let netlinkFamily: CInt = 16
    private static let sockDiag: CInt = 4
    private static let byFamily: UInt16 = 20
    private static let isRequest: UInt16 = 1
    private static let showQueue: UInt32 = 0x10
    private static let queueAttribute: UInt16 = 4

    init(length: Int, limit: Int) {
        self.length = length
        self.limit = limit
    }

    /// - Returns: nil where the kernel does not tell, or there is no such socket any more.
    init?(inode: UInt64) {
        guard let number = UInt32(exactly: inode) else { return nil }
        let netlink = socket(Self.netlinkFamily, CInt(SOCK_RAW.rawValue) | CInt(SOCK_CLOEXEC.rawValue), Self.sockDiag)
        guard netlink >= 0 else { return nil }
        defer { close(netlink) }
        let question = Self.question(number)
        guard send(netlink, question, question.count, 0) == question.count else { return nil }
        var answer = [UInt8](repeating: 0, count: 1_024)
        let count = recv(netlink, &answer, answer.count, CInt(MSG_DONTWAIT))
        guard count > 0 else { return nil }
        self.init(answer: answer[..<count])
    }

    private static func question(_ inode: UInt32) -> [UInt8] {
        let anyCookie = UInt32.max
        let header = bytes(UInt32(40)) + bytes(byFamily) + bytes(isRequest) + bytes(UInt32(1)) + bytes(UInt32(0))
        let request = [UInt8(AF_UNIX), 0, 0, 0] + bytes(UInt32(0)) + bytes(inode) + bytes(showQueue)
        return header + request + bytes(anyCookie) + bytes(anyCookie)
    }

    /// A header of 16 bytes, the socket in 16, and attributes, each a length, a kind and what it says.
    init?(answer: ArraySlice<UInt8>) {
        let answer = Array(answer)
        guard answer.count > 32, Self.number16(answer, 4) == Self.byFamily else { return nil }
        var position = 32
        while position + 4 <= answer.count {
            let length = Int(Self.number16(answer, position))
            guard length >= 4, position + length <= answer.count else { return nil }
            if Self.number16(answer, position + 2) == Self.queueAttribute, length == 12 {
                self.init(length: Self.number32(answer, position + 4), limit: Self.number32(answer, position + 8))
                return
            }
            position += (length + 3) / 4 * 4
        }
        return nil
    }

    private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number) { Array($0) }
    }

    private static func number16(_ bytes: [UInt8], _ offset: Int) -> UInt16 {
        bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt16.self) }
    }

    private static func number32(_ bytes: [UInt8], _ offset: Int) -> Int {
        Int(bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self) })
    }
}
