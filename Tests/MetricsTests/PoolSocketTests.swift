import Foundation
import Testing

@testable import Metrics

@Suite struct PoolSocketTests {
    @Test(arguments: [
        ("/run/webinar-live/live.sock", "live"), ("/run/webinar-live/sign-in.sock", "sign-in"), ("writes", "writes"),
        ("/run/a \"b\".sock", "other"), ("", "other"), ("/run/\(String(repeating: "a", count: 33)).sock", "other"),
    ])
    func `a pool is named by its socket's file`(path: String, name: String) {
        #expect(PoolSocket.name(of: path) == name)
    }

    @Test func `a socket that is no file's has no number to ask the kernel by`() {
        let socket = PoolSocket(descriptor: -1)
        #expect(socket.pool == "tcp")
        #expect(socket.inode == nil)
    }
}

@Suite struct SocketQueueTests {
    /// What Linux 6.18 answered of a socket in which three of 64 places were taken.
    private static let answer = """
        3400000014000000010000003371000001010a0026fa35020100000000000000\
        0c00040003000000400000000500060000000000
        """

    @Test func `the kernel's answer is read`() {
        #expect(SocketQueue(answer: bytes(Self.answer)[...]) == SocketQueue(length: 3, limit: 64))
    }

    @Test func `an answer that is cut off tells nothing`() {
        let whole = bytes(Self.answer)
        for count in 0..<44 { #expect(SocketQueue(answer: whole[..<count]) == nil) }
    }

    @Test func `an error of the kernel's tells nothing`() {
        var error = bytes(Self.answer)
        error[4] = 2
        #expect(SocketQueue(answer: error[...]) == nil)
    }

    @Test func `of a socket that is not there nothing is told`() {
        #expect(SocketQueue(inode: 4_294_967_295) == nil)
        #expect(SocketQueue(inode: .max) == nil)
    }

    private func bytes(_ hexadecimal: String) -> [UInt8] {
        let digits = Array(hexadecimal)
        return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) }
    }
}
