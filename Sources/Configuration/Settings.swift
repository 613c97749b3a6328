public import LiveSessions
public import Logging
public import PostgreSQL
public import WebAPI

/// The settings, checked as far as they can be without a database.
public struct Settings: Sendable {
    /// Of the pool that serves live sessions.
    public let database: ConnectionOptions
    /// Of the pool that serves sign-in.
    public let signInDatabase: ConnectionOptions
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

        database = try Self.database(of: .api, reader)
        signInDatabase = try Self.database(of: .signIn, reader)
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
            statusShowsRoom: reader.isOn(.statusRoom))
        jitsiDomain = try reader.value(.jitsiDomain, "host[:port]", parse: Authority.init)
        let origins = "a comma-separated list of origins such as https://www.example.org"
        corsOrigins = try reader.list(.corsOrigins, origins, parse: Origin.init)
        imageOrigins = try reader.list(.imageOrigins, origins, parse: Origin.init)
        logLevel = try reader.value(
            .logLevel, "trace, debug, info, notice, warning, error or critical", parse: Logger.Level.init(rawValue:))
        try Self.checkSettingsOfOtherPrograms(reader)
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

    private static func database(
        of pool: Pool, _ reader: SettingsReader
    ) throws(SettingsError) -> ConnectionOptions {
        let ownLogin = try reader.textIfGiven(.signInDatabase)
        return ConnectionOptions(
            conninfo: try reader.conninfo(pool == .signIn && ownLogin != nil ? .signInDatabase : .database),
            applicationName: pool == .signIn ? "webinar-live-sign-in" : "webinar-live",
            role: pool.databaseRole,
            statementTimeout: .milliseconds(try reader.number(.statementTimeout, 100...60_000, "milliseconds")),
            preparesStatements: try reader.isOn(.preparedStatements))
    }

    /// The deploy script and the event hub read the same environment: a mistake shows at the first start of any.
    private static func checkSettingsOfOtherPrograms(_ reader: SettingsReader) throws(SettingsError) {
        _ = try reader.conninfo(.deployDatabase)
        _ = try reader.conninfo(.eventsDatabase)
        _ = try reader.number(.eventRetention, 60...2_592_000, "seconds")
        _ = try reader.number(.hostGone, 0...86_400, "seconds")
    }
}
