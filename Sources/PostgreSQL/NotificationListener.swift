import CPQ
import Glibc

/// A connection that waits for notifications of one channel (PostgreSQL manual, LISTEN), and does nothing else.
///
/// It hears what is committed after it was made; what came before is for the caller to look up.
public final class NotificationListener {
    private let session: Session

    /// - Parameter channel: an identifier of the program's own, not a client's text.
    /// - Throws: ``PostgreSQLError/connectionFailed(_:)`` when it cannot listen.
    public init(_ options: ConnectionOptions, channel: String) throws(PostgreSQLError) {
        session = try Session(options)
        let listen = Statement(name: "listen", sql: "LISTEN \"\(channel)\"")
        let deadline = ContinuousClock.now + options.patience
        do {
            _ = try session.execute(listen, [], deadline: deadline)
        } catch {
            throw .connectionFailed(error.description)
        }
    }

    /// Waits until something is notified or the time is over.
    ///
    /// - Returns: whether there was a notification; several count as one.
    /// - Throws: ``PostgreSQLError/connectionLost(_:)``
    public func wait(_ time: Duration) throws(PostgreSQLError) -> Bool {
        if try session.takeNotifications() { return true }
        guard try session.isReadable(within: time) else { return false }
        return try session.takeNotifications()
    }
}

extension Session {
    /// Whether the server says something within the time.
    fileprivate func isReadable(within time: Duration) throws(PostgreSQLError) -> Bool {
        var descriptor = pollfd(fd: PQsocket(connection), events: Int16(POLLIN), revents: 0)
        let ready = poll(&descriptor, 1, Int32(clamping: time.milliseconds))
        guard ready >= 0 || errno == EINTR else { throw lost }
        return ready > 0
    }

    /// Reads what has come and throws it away.
    ///
    /// - Returns: whether there was a notification in it.
    fileprivate func takeNotifications() throws(PostgreSQLError) -> Bool {
        guard PQconsumeInput(connection) == 1 else { throw lost }
        var isNotified = false
        while let notification = PQnotifies(connection) {
            PQfreemem(notification)
            isNotified = true
        }
        return isNotified
    }
}
