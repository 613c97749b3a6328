import Glibc
import Synchronization

/// Standard error, which holds nobody up: a line that its reader leaves no room for is left out, and counted.
///
/// A log that is read too slowly, or not at all, would keep each request waiting for it.
public struct StandardError: TextOutputStream, Sendable {
    /// What a request may not wait for.
    private enum Sink {
        /// A description of our own: the other programs that have the same pipe may wait as they like.
        case pipe(CInt)
        case socket
        case file
    }

    private let prefix: String

    private static let sink = findSink()
    private static let withoutWaiting = CInt(MSG_DONTWAIT | MSG_NOSIGNAL)
    private static let leftOut = Atomic<Int>(0)

    /// - Parameter prefix: before what is said of lines that are missing.
    public init(prefix: String = "") {
        self.prefix = prefix
    }

    /// Writes the text if there is room for it.
    public func write(_ text: String) {
        let missing = Self.leftOut.exchange(0, ordering: .relaxed)
        if missing > 0, !Self.send("\(prefix)lines of the log are missing, because nobody read it: \(missing)\n") {
            Self.leftOut.add(missing, ordering: .relaxed)
        }
        if !Self.send(text) { Self.leftOut.add(1, ordering: .relaxed) }
    }

    /// Whether there was room. A pipe takes a line of up to 4,096 bytes whole or not at all (pipe(7)).
    private static func send(_ text: String) -> Bool {
        var text = text
        let written = text.withUTF8 { bytes in
            switch sink {
            case .pipe(let descriptor): Glibc.write(descriptor, bytes.baseAddress, bytes.count)
            case .socket: Glibc.send(STDERR_FILENO, bytes.baseAddress, bytes.count, withoutWaiting)
            case .file: Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
            }
        }
        // Only a full pipe is going to have room again: what fails otherwise cannot be told anywhere.
        return written >= 0 || errno != EAGAIN
    }

    private static func findSink() -> Sink {
        var status = stat()
        guard fstat(STDERR_FILENO, &status) == 0 else { return .file }
        switch status.st_mode & S_IFMT {
        case S_IFSOCK: return .socket
        case S_IFIFO:
            let own = open("/proc/self/fd/\(STDERR_FILENO)", O_WRONLY | O_NONBLOCK | O_CLOEXEC)
            return own < 0 ? .file : .pipe(own)
        default: return .file
        }
    }
}
