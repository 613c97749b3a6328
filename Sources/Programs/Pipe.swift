import CSpawn
import Glibc

/// Two ends of a pipe, each closed by the end of its life at the latest.
struct Pipe {
    let reading: Descriptor
    let writing: Descriptor

    init() throws(ProgramError) {
        var ends: [CInt] = [-1, -1]
        guard pipe2(&ends, O_CLOEXEC) == 0 else { throw .notRun(errno: errno) }
        reading = Descriptor(ends[0])
        writing = Descriptor(ends[1])
    }
}

/// An open file of this process.
final class Descriptor {
    private(set) var number: CInt

    init(_ number: CInt) {
        self.number = number
    }

    deinit {
        close()
    }

    func close() {
        if number >= 0 { Glibc.close(number) }
        number = -1
    }

    /// As much as there is room for.
    func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// - Returns: nil if the other end is still open by then.
    func readAll(by deadline: ContinuousClock.Instant) -> [UInt8]? {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while true {
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else { return nil }
            var poll = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
            let ready = Glibc.poll(&poll, 1, CInt(left / .milliseconds(1)) + 1)
            guard ready > 0 else {
                guard ready == 0 || errno == EINTR else { return nil }
                continue
            }
            let count = read(number, &part, part.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return bytes }
            bytes += part.prefix(count)
        }
    }
}
