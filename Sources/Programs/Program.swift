import CSpawn
import Glibc

/// A program of ours that is run for one answer: it is given some bytes, and gives some. It knows nothing of the process
/// that runs it: none of its files, of its settings and of its secrets.
public struct Program: Sendable {
    /// Where it is.
    public let path: String
    /// After how long it is ended.
    public let deadline: Duration

    /// Each as the property of its name.
    public init(path: String, deadline: Duration) {
        self.path = path
        self.deadline = deadline
    }

    /// A program that is installed with this one: beside it, or where Debian has what nobody calls by hand.
    ///
    /// - Parameters:
    ///   - name: its file's.
    ///   - deadline: after which it is ended.
    public init(installed name: String, deadline: Duration) {
        let beside = Program(path: "\(Self.ownFolder)/\(name)", deadline: deadline)
        let apart = Program(path: "/usr/libexec/webinar-live/\(name)", deadline: deadline)
        self = !beside.isThere && apart.isThere ? apart : beside
    }

    private static var ownFolder: Substring {
        var own = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = max(readlink("/proc/self/exe", &own, own.count), 0)
        let path = String(decoding: own.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    }

    /// Whether this process may run it.
    public var isThere: Bool { access(path, X_OK) == 0 }

    /// - Parameter input: fewer bytes than a pipe holds, 64 KiB, so that writing them waits for nobody.
    /// - Returns: what it wrote.
    /// - Throws: ``ProgramError``; the program has ended then, too.
    public func run(_ input: [UInt8]) throws(ProgramError) -> [UInt8] {
        let (sent, received) = (try Pipe(), try Pipe())
        let child = try spawn(reading: sent.reading, writing: received.writing)
        received.writing.close()
        // While our own end for reading is open, a program that has ended already costs us no SIGPIPE.
        sent.writing.write(input)
        sent.writing.close()
        sent.reading.close()
        let output = received.reading.readAll(by: .now + deadline)
        if output == nil { kill(child, SIGKILL) }
        let status = wait(for: child)
        guard let output else { throw .late }
        guard status == 0 else { throw .failed(status: status) }
        return output
    }

    private func spawn(reading input: Descriptor, writing output: Descriptor) throws(ProgramError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, input.number, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output.number, STDOUT_FILENO)
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)
        // What a worker does about signals is its own.
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var child: pid_t = 0
        let failure = path.withCString { path in
            var arguments = [UnsafeMutablePointer(mutating: path), nil]
            var environment: [UnsafeMutablePointer<CChar>?] = [nil]
            return posix_spawn(&child, path, &actions, &attributes, &arguments, &environment)
        }
        guard failure == 0 else { throw .notRun(errno: failure) }
        return child
    }

    private func wait(for child: pid_t) -> CInt {
        var status: CInt = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return -1 }
        }
        return status
    }
}

/// Why a program gave no answer.
public enum ProgramError: Error, Equatable, CustomStringConvertible {
    case notRun(errno: CInt)
    /// It was not done by its deadline.
    case late
    /// As waitpid(2) says it.
    case failed(status: CInt)

    /// For the log.
    public var description: String {
        switch self {
        case .notRun(let number): "it could not be run: \(String(cString: strerror(number)))"
        case .late: "it was not done in time"
        case .failed(let status): "it ended with status \(status)"
        }
    }
}
