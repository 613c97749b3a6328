/// An error code of the server (PostgreSQL manual, appendix A).
public struct SQLState: RawRepresentable, Sendable, Hashable {
    /// Five characters, as the server sends them.
    public let rawValue: String

    /// - Parameter rawValue: five characters, as the server sends them.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// What this server cannot do.
    public static let featureNotSupported = SQLState(rawValue: "0A000")
    /// A row of this key is there already.
    public static let uniqueViolation = SQLState(rawValue: "23505")
    /// A row that is referred to is not there.
    public static let foreignKeyViolation = SQLState(rawValue: "23503")
    /// A write on a standby.
    public static let readOnlyTransaction = SQLState(rawValue: "25006")
    /// The transaction cannot be in an order with others that ran beside it.
    public static let serializationFailure = SQLState(rawValue: "40001")
    /// The transaction and another one waited for each other.
    public static let deadlockDetected = SQLState(rawValue: "40P01")
    /// The session does not know the statement, as behind a pooler.
    public static let undefinedPreparedStatement = SQLState(rawValue: "26000")
    /// A right that the role lacks.
    public static let insufficientPrivilege = SQLState(rawValue: "42501")
    /// A table that is not there.
    public static let undefinedTable = SQLState(rawValue: "42P01")
    /// A lock that did not come in time.
    public static let lockNotAvailable = SQLState(rawValue: "55P03")
    /// The statement took too long, or was cancelled.
    public static let queryCanceled = SQLState(rawValue: "57014")
    /// The server is being stopped, or the session was ended.
    public static let adminShutdown = SQLState(rawValue: "57P01")
    /// Another session of the server crashed.
    public static let crashShutdown = SQLState(rawValue: "57P02")
    /// The server is starting or stopping.
    public static let cannotConnectNow = SQLState(rawValue: "57P03")

    /// Whether the same statement may succeed when it is sent again at once: the server undid it for what other
    /// transactions did beside it, or because a table was altered since it was prepared
    /// ("cached plan must not change result type" is a feature not supported).
    var callsForRepetition: Bool {
        [.serializationFailure, .deadlockDetected, .featureNotSupported].contains(self)
    }

    /// Whether a new connection may help where this one cannot: its server has become a standby
    /// (a connection string with several hosts finds the new primary), or has forgotten a prepared statement.
    var callsForNewConnection: Bool {
        switch self {
        case .readOnlyTransaction, .undefinedPreparedStatement, .featureNotSupported: true
        default: isShutdown
        }
    }

    /// The server is ending this session.
    var isShutdown: Bool {
        [.adminShutdown, .crashShutdown, .cannotConnectNow].contains(self)
    }
}
