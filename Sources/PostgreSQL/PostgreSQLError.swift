/// What can go wrong with a statement. Descriptions carry no parameter and no password.
public enum PostgreSQLError: Error, Equatable, CustomStringConvertible {
    /// No connection could be made, so that no statement was sent.
    case connectionFailed(String)
    /// The last attempt failed a moment ago and the next is not due.
    case backingOff
    /// The connection broke after the statement was sent: it may or may not have been carried out.
    case connectionLost(String)
    /// No answer came within the deadline, nor to the request to cancel; the connection was given up, the outcome is
    /// unknown.
    case deadlineExceeded
    /// The server refused the statement and undid it.
    case refused(SQLState, constraint: String?, message: String)
    /// A column does not hold what was asked for: a defect of the statement, not of the data.
    case undecodable(column: Int, expected: String)
    /// A statement that always gives a row gave none: a defect of the statement, too.
    case missingRow

    /// One line for the log, which carries no value of a statement.
    public var description: String {
        switch self {
        case .connectionFailed(let explanation): explanation
        case .backingOff: "the last attempt to connect failed a moment ago"
        case .connectionLost(let explanation): "the connection was lost: \(explanation)"
        case .deadlineExceeded: "no answer within the deadline"
        case .refused(let state, _, let message): "\(message) (SQLSTATE \(state.rawValue))"
        case .undecodable(let column, let expected): "column \(column) holds no \(expected)"
        case .missingRow: "the statement gave no row"
        }
    }
}

extension PostgreSQLError {
    /// Whether the statement may have been carried out although no answer says so.
    public var leavesOutcomeUnknown: Bool {
        switch self {
        case .connectionLost, .deadlineExceeded: true
        case .connectionFailed, .backingOff, .refused, .undecodable, .missingRow: false
        }
    }
}

extension PostgreSQLError {
    /// Whether a unique constraint refused what the client asked for. A table's key is no such constraint: where it
    /// refuses, a sequence lags behind its rows.
    public var isDuplicate: Bool {
        guard case .refused(.uniqueViolation, let constraint?, _) = self else { return false }
        return !constraint.hasSuffix("_pkey")
    }
}

extension String {
    /// libpq's messages end in a line break and may span lines.
    var trimmedLine: String {
        split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
