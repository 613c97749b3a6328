/// The settings as `webinar-live --help` lists them.
extension Setting {
    public static var manual: String {
        allCases.map { setting in
            let byDefault = setting.defaultValue.isEmpty ? "" : " [\(setting.defaultValue)]"
            return "\(setting.name)\(setting.isSecret ? "*" : "")\(byDefault)\n    \(setting.meaning)"
        }.joined(separator: "\n")
    }

    private var meaning: String {
        switch self {
        case .database: "libpq connection string or URI; unset: libpq's own PG… variables"
        case .jwtKey: "required: the signing key (HS256), or a PEM public key or JWKS"
        case .jwtAlgorithm: "HS256, RS256 or ES256"
        case .jwtIssuer: "required value of the claim iss; unset: not checked"
        case .jwtAudience: "required value of the claim aud; unset: not checked"
        case .jwtLeeway: "seconds that clocks may differ, 0 to 300"
        case .ticketKey: "what seals tickets for event streams, at least 32 bytes; unset: derived from the HS256 key"
        case .jitsiDomain: "host[:port] of the Jitsi server where the portal opens rooms"
        case .roomSuffix: "short: 8 random hexadecimal digits in a room's name; full: 32"
        case .statusRoom: "on, or off to keep the room's name out of the public status"
        case .corsOrigins: "origins of other sites that may call the API, comma-separated"
        case .statementTimeout: "milliseconds that a statement may take, 100 to 60000"
        case .logLevel: "trace, debug, info, notice, warning, error or critical"
        case .deployDatabase: "the login that deploys the schema; unset: …_DATABASE"
        case .signInDatabase: "the login of the sign-in pool; unset: …_DATABASE"
        case .preparedStatements: "on, or off behind a transaction-pooling PgBouncer"
        case .eventsDatabase: "the event hub's direct connection to the primary; unset: …_DATABASE"
        case .eventRetention: "seconds that events are kept, 60 to 2592000"
        case .hostGone: "seconds until a session without its host is ended; 0: never"
        case .imageOrigins: "origins of webinar pictures, comma-separated"
        }
    }
}
