import Glibc

/// Sending a statement again that the server undid for a reason that does not last (PostgreSQL manual, section 13.5).
extension Session {
    /// Before a lock is waited for once more: what is refused at once costs little.
    private static let pauseMicroseconds: useconds_t = 10_000

    /// As ``execute(_:_:deadline:)``.
    ///
    /// - Parameters:
    ///   - attempts: how often it is sent at most; the last one's error counts. Those that ended in vain before a lock
    ///     are not among them.
    ///   - waitingUntil: from then on it is not sent again for a lock.
    func execute(
        _ statement: Statement, _ parameters: [Parameter], attempts: Int,
        waitingUntil: ContinuousClock.Instant, deadline: ContinuousClock.Instant
    ) throws(PostgreSQLError) -> Rows {
        var attempts = attempts
        while true {
            do throws(PostgreSQLError) {
                return try execute(statement, parameters, deadline: deadline)
            } catch .refused(.lockNotAvailable, _, _) where ContinuousClock.now < waitingUntil {
                usleep(Self.pauseMicroseconds)
            } catch .refused(let state, _, _) where state.callsForRepetition && attempts > 1 {
                if state == .featureNotSupported { try forget(statement, by: deadline) }
                attempts -= 1
            }
        }
    }
}
