public import PostgreSQL

/// Why the operator is told nothing, or nothing is done.
public enum OperatorError: Error, Equatable {
    case webinarNotFound
    /// The webinar is not on the air.
    case nothingToEnd(title: String)
    /// Others started and ended the session at each of several attempts.
    case contended
    case database(PostgreSQLError)
    /// The database gave no answer to a write.
    case outcomeUnknown(PostgreSQLError)
}

extension OperatorError: DatabaseFailure {}
