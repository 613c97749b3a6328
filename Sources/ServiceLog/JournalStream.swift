import Glibc
import Logging

/// Standard error, with a priority before each line.
struct JournalStream: TextOutputStream, Sendable {
    let level: Logger.Level

    func write(_ text: String) {
        StandardError(prefix: "<\(LOG_WARNING)>").write(prioritised(text))
    }

    /// A line without a priority would be filed as of the service's default. A line ends where a byte says so: as a
    /// character, CR LF is another than LF.
    func prioritised(_ text: String) -> String {
        text.unicodeScalars.split(separator: "\n").map { "<\(priority)>\(Substring($0))\n" }.joined()
    }

    /// As syslog(3) counts.
    private var priority: Int32 {
        switch level {
        case .critical: LOG_CRIT
        case .error: LOG_ERR
        case .warning: LOG_WARNING
        case .notice: LOG_NOTICE
        case .info: LOG_INFO
        case .debug, .trace: LOG_DEBUG
        }
    }
}
