/// Sending a statement again that the server undid for a reason that does not last (PostgreSQL manual, section 13.5).
extension Session {
    /// As ``execute(_:_:deadline:)``.
    ///
    /// - Parameter attempts: how often it is sent at most; the last one's error counts.
    func execute(
        _ statement: Statement, _ parameters: [Parameter], attempts: Int, deadline: ContinuousClock.Instant
    ) throws(PostgreSQLError) -> Rows {
        do throws(PostgreSQLError) {
            return try execute(statement, parameters, deadline: deadline)
        } catch .refused(let state, _, _) where state.callsForRepetition && attempts > 1 {
            if state == .featureNotSupported { try forget(statement, by: deadline) }
            return try execute(statement, parameters, attempts: attempts - 1, deadline: deadline)
        }
    }
}
