import ArgumentParser
import Configuration
import FastCGI
import FoundationEssentials
import Glibc
import LiveSessions
import Logging
import PostgreSQL
import WebAPI

/// The request path from its outer end: listener → router → routes → rules → PostgreSQL.
struct WorkerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Serve FastCGI requests on file descriptor 0 (this is the default)."
    )

    /// Bytes; no message of the API comes near it.
    private static let maximumBodySize = 65_536

    func run() async throws {
        let settings = try Settings(environment: ProcessInfo.processInfo.environment)
        let tokens = AccessTokenVerifier(keys: try await settings.tokenKeys(), rules: settings.tokenRules)
        let listener = try Listener(maximumBodySize: Self.maximumBodySize)

        let logger = Self.logger(settings.logLevel)
        for warning in settings.warnings { logger.warning("\(warning)") }
        let database = Connection(settings.database)
        connect(database, logger)

        let live = LiveSessionRoutes(database: database, settings: settings.liveSessions, logger: logger)
        let router = Router(live.routes, tokens: tokens, maximumBodySize: Self.maximumBodySize, logger: logger)
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
