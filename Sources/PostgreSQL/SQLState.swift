/// An error code of the server (PostgreSQL manual, appendix A).
public struct SQLState: RawRepresentable, Sendable, Hashable {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static let featureNotSupported = SQLState(rawValue: "0A000")
    public static let uniqueViolation = SQLState(rawValue: "23505")
    public static let foreignKeyViolation = SQLState(rawValue: "23503")
    public static let readOnlyTransaction = SQLState(rawValue: "25006")
    public static let undefinedPreparedStatement = SQLState(rawValue: "26000")
    public static let insufficientPrivilege = SQLState(rawValue: "42501")
    public static let undefinedTable = SQLState(rawValue: "42P01")
    public static let queryCanceled = SQLState(rawValue: "57014")
    public static let adminShutdown = SQLState(rawValue: "57P01")
    public static let crashShutdown = SQLState(rawValue: "57P02")
    public static let cannotConnectNow = SQLState(rawValue: "57P03")

    /// Whether a new connection may help where this one cannot: its server has become a standby
    /// (a connection string with several hosts finds the new primary), or has forgotten or outgrown
    /// a prepared statement ("cached plan must not change result type" is a feature not supported).
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
