import ArgumentParser
import Configuration
import FastCGI
import FoundationEssentials
import Glibc
import LiveSessions
import Logging
import Platform
import PostgreSQL
import WebAPI

/// The request path from its outer end: listener → router → routes → rules → PostgreSQL.
struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Serve FastCGI requests on file descriptor 0 (this is the default)."
    )

    /// Bytes; no message of the API comes near it.
    private static let maximumBodySize = 65_536

    @Option(help: "What to serve; each pool has a socket and a database role of its own.")
    var pool = Pool.api

    func run() throws {
        let settings = try Settings(environment: ProcessInfo.processInfo.environment)
        let keys = try settings.keys()
        let tokens = AccessTokenVerifier(keys: keys, rules: settings.tokenRules)
        let listener = try Listener(maximumBodySize: Self.maximumBodySize)

        let logger = Self.logger(settings.logLevel)
        for warning in settings.warnings { logger.warning("\(warning)") }
        let database = Connection(settings.database(of: pool))
        connect(database, logger)

        let issuer = keys.signer.map { TokenIssuer(signer: $0, rules: settings.tokenRules) }
        let routes: [Route] =
            switch pool {
            case .api:
                LiveSessionRoutes(database: database, settings: settings.liveSessions, logger: logger).routes
                    + PresenceRoutes(database: database, settings: settings.liveSessions).routes
                    + PlatformRoutes(database: database, tokens: tokens, issuer: issuer, logger: logger).routes
            case .signIn:
                SignInRoutes(database: database, issuer: issuer, logger: logger).routes
            }
        let router = Router(routes, tokens: tokens, maximumBodySize: Self.maximumBodySize, logger: logger)
        logger.info("worker ready")
        try listener.serve(router.respond)
        logger.info("worker drained")
    }

    /// Connects before the first request asks for it. A database that is away is no reason to end: it
    /// is answered with 503 until it is back.
    private func connect(_ database: Connection, _ logger: Logger) {
        do {
            try database.connect()
        } catch {
            logger.error("no database yet", metadata: ["cause": "\(error)"])
        }
    }

    private static func logger(_ level: Logger.Level) -> Logger {
        var logger = Logger(label: "webinar-live", factory: StreamLogHandler.standardError(label:))
        logger.logLevel = level
        logger[metadataKey: "pid"] = "\(getpid())"
        return logger
    }
}
