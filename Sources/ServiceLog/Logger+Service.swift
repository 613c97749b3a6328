import FoundationEssentials
import Glibc
public import Logging

extension Logger {
    /// The log of a service: lines on standard error, which name their priority where the journal reads them.
    ///
    /// - Parameters:
    ///   - label: the program's name.
    ///   - level: below which nothing is logged.
    public static func service(_ label: String, level: Level) -> Logger {
        let isForJournal = isRead(STDERR_FILENO, byJournal: ProcessInfo.processInfo.environment["JOURNAL_STREAM"])
        var logger = Logger(label: label) { label in
            if isForJournal {
                JournalLogHandler(label: label)
            } else {
                StreamLogHandler(label: label, stream: StandardError())
            }
        }
        logger.logLevel = level
        logger[metadataKey: "pid"] = "\(getpid())"
        return logger
    }

    /// - Parameter stream: `<device>:<inode>`, as systemd.exec(5) says.
    private static func isRead(_ descriptor: CInt, byJournal stream: String?) -> Bool {
        var status = stat()
        guard let stream, fstat(descriptor, &status) == 0 else { return false }
        return stream == "\(status.st_dev):\(status.st_ino)"
    }
}
