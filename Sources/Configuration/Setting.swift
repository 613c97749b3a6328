/// The settings by name: the table of the contract's section 5.
public enum Setting: String, Sendable, CaseIterable {
    case database = "DATABASE"
    case jwtKey = "JWT_KEY"
    case jwtAlgorithm = "JWT_ALGORITHM"
    case jwtIssuer = "JWT_ISSUER"
    case jwtAudience = "JWT_AUDIENCE"
    case jwtLeeway = "JWT_LEEWAY"
    case ticketKey = "TICKET_KEY"
    case jitsiDomain = "JITSI_DOMAIN"
    case roomSuffix = "ROOM_SUFFIX"
    case statusRoom = "STATUS_ROOM"
    case corsOrigins = "CORS_ORIGINS"
    case statementTimeout = "STATEMENT_TIMEOUT"
    case logLevel = "LOG_LEVEL"
    case deployDatabase = "DEPLOY_DATABASE"
    case signInDatabase = "SIGN_IN_DATABASE"
    case preparedStatements = "PREPARED_STATEMENTS"
    case eventsDatabase = "EVENTS_DATABASE"
    case eventRetention = "EVENT_RETENTION"
    case hostGone = "HOST_GONE"
    case imageOrigins = "IMAGE_ORIGINS"

    static let prefix = "WEBINAR_LIVE_"

    var name: String { Self.prefix + rawValue }

    /// Whether the value may be read from a file, whose path stands in the variable ``fileName``.
    var isSecret: Bool {
        switch self {
        case .database, .jwtKey, .ticketKey, .deployDatabase, .signInDatabase, .eventsDatabase: true
        default: false
        }
    }

    var fileName: String { name + "_FILE" }

    /// What holds where the variable is unset or empty; empty for a setting without a value of its own.
    var defaultValue: String {
        switch self {
        case .jwtAlgorithm: "HS256"
        case .jwtLeeway: "0"
        case .jitsiDomain: "meet.jit.si"
        case .roomSuffix: "short"
        case .statusRoom, .preparedStatements: "on"
        case .statementTimeout: "2000"
        case .logLevel: "info"
        case .eventRetention: "86400"
        case .hostGone: "900"
        case .database, .jwtKey, .jwtIssuer, .jwtAudience, .ticketKey, .corsOrigins, .deployDatabase,
            .signInDatabase, .eventsDatabase, .imageOrigins:
            ""
        }
    }
}
