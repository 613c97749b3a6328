public import LiveSessions
public import Logging
public import PostgreSQL
import Tickets
public import WebAPI

/// The settings, checked as far as they can be without a database.
public struct Settings: Sendable {
    /// Of the pool that serves live sessions.
    public let database: ConnectionOptions
    /// Of the pool that serves sign-in.
    public let signInDatabase: ConnectionOptions
    /// Of the hub of events.
    public let eventsDatabase: ConnectionOptions
    public let eventRetention: Duration
    /// How long the organizer may be away before a session is ended; nil for ever.
    public let hostGone: Duration?
    public let tokenKey: String
    public let tokenAlgorithm: TokenKeys.Algorithm
    public let tokenRules: AccessTokenRules
    public let liveSessions: LiveSessionSettings
    public let jitsiDomain: Authority
    public let corsOrigins: [Origin]
    public let imageOrigins: [Origin]
    public let logLevel: Logger.Level

    /// - Parameter environment: the process's environment; variables without the prefix are left alone.
    /// - Throws: the first ``SettingsError`` found.
    public init(environment: [String: String]) throws(SettingsError) {
        let reader = try SettingsReader(environment: environment)

        database = try Self.database(reader, role: Pool.api.databaseRole, as: "webinar-live")
        signInDatabase = try Self.database(
            reader, login: .signInDatabase, role: Pool.signIn.databaseRole, as: "webinar-live-sign-in")
        eventsDatabase = try Self.database(
            reader, login: .eventsDatabase, role: "webinar_live_events", as: "webinar-live-events")
        eventRetention = .seconds(try reader.number(.eventRetention, 60...2_592_000, "seconds"))
        let hostGoneSeconds = try reader.number(.hostGone, 0...86_400, "seconds")
        hostGone = hostGoneSeconds == 0 ? nil : .seconds(hostGoneSeconds)
        tokenKey = try reader.text(.jwtKey)
        if tokenKey.isEmpty { throw .missing(.jwtKey) }
        tokenAlgorithm = try reader.value(
            .jwtAlgorithm, "HS256, RS256 or ES256", parse: TokenKeys.Algorithm.init(rawValue:))
        tokenRules = try AccessTokenRules(
            issuer: reader.textIfGiven(.jwtIssuer),
            audience: reader.textIfGiven(.jwtAudience),
            leeway: reader.number(.jwtLeeway, 0...300, "seconds"))
        liveSessions = try LiveSessionSettings(
            roomSuffix: reader.value(.roomSuffix, "“short” or “full”", parse: RoomSuffix.init(rawValue:)),
            statusShowsRoom: reader.isOn(.statusRoom),
            ticketKey: Self.ticketKey(reader, tokenKey: tokenKey, tokenAlgorithm))
        jitsiDomain = try reader.value(.jitsiDomain, "host[:port]", parse: Authority.init)
        let origins = "a comma-separated list of origins such as https://www.example.org"
        corsOrigins = try reader.list(.corsOrigins, origins, parse: Origin.init)
        imageOrigins = try reader.list(.imageOrigins, origins, parse: Origin.init)
        logLevel = try reader.value(
            .logLevel, "trace, debug, info, notice, warning, error or critical", parse: Logger.Level.init(rawValue:))
        // The deploy script reads the same environment: a mistake shows at the first start of any program.
        _ = try reader.conninfo(.deployDatabase)
    }

    /// The keys for ``tokenKey``.
    ///
    /// - Throws: ``SettingsError/invalidSecret(_:reason:)``
    public func tokenKeys() async throws(SettingsError) -> TokenKeys {
        do {
            return try await TokenKeys(tokenKey, algorithm: tokenAlgorithm)
        } catch {
            throw .invalidSecret(.jwtKey, reason: error.description)
        }
    }

    /// - Parameter login: the setting of a login of its own, which may be left out.
    private static func database(
        _ reader: SettingsReader, login: Setting? = nil, role: String, as applicationName: String
    ) throws(SettingsError) -> ConnectionOptions {
        let ownLogin = try login.flatMap { setting throws(SettingsError) in
            try reader.textIfGiven(setting).map { _ in setting }
        }
        return ConnectionOptions(
            conninfo: try reader.conninfo(ownLogin ?? .database),
            applicationName: applicationName,
            role: role,
            statementTimeout: .milliseconds(try reader.number(.statementTimeout, 100...60_000, "milliseconds")),
            preparesStatements: try reader.isOn(.preparedStatements))
    }

    /// A secret of its own, else one derived from the signing key, which a public key cannot be.
    private static func ticketKey(
        _ reader: SettingsReader, tokenKey: String, _ algorithm: TokenKeys.Algorithm
    ) throws(SettingsError) -> TicketKey? {
        guard let secret = try reader.textIfGiven(.ticketKey) else {
            return algorithm == .hs256 ? TicketKey(derivedFrom: tokenKey) : nil
        }
        guard secret.utf8.count >= 32 else {
            throw .invalidSecret(.ticketKey, reason: "it has \(secret.utf8.count) bytes, but needs at least 32")
        }
        return TicketKey(derivedFrom: secret)
    }
}
