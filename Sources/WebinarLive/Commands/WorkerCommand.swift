import ArgumentParser
import Configuration
import FastCGI
import FoundationEssentials
import Glibc
import Health
import LiveSessions
import Logging
import Metrics
import Platform
import PostgreSQL
import ServiceLog
import WebAPI

/// The request path from its outer end: listener → router → routes → rules → PostgreSQL.
struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Serve FastCGI requests on file descriptor 0 (this is the default)."
    )

    /// Bytes; no message of a browser comes near it.
    private static let maximumBodySize = 65_536

    @Option(help: "What to serve; each pool has a socket and a database role of its own.")
    var pool = Pool.api

    func run() throws {
        let settings = try WorkerSettings(environment: ProcessInfo.processInfo.environment, pool: pool)
        let (keys, rules) = (settings.tokens.keys, settings.tokens.rules)
        let tokens = AccessTokenVerifier(keys: keys, rules: rules)
        let listener = try Listener(maximumBodySize: Route.largeBody)

        let logger = Logger.service("webinar-live", level: settings.logLevel)
        for warning in settings.warnings { logger.warning("\(warning)") }
        let socket = PoolSocket(descriptor: STDIN_FILENO)
        let ledger = ledger(in: settings.metricsFolder, socket, logger)
        let counts = ledger.map { DatabaseMetrics($0, pool: socket.pool) }
        let timing = settings.tellsTime ? ServerTiming(before: counts) : nil
        let database = Connection(settings.database, observer: timing ?? counts)
        connect(database, logger)

        let issuer = keys.signer.map { TokenIssuer(signer: $0, rules: rules) }
        let endpoints: [Endpoint]
        switch pool {
        case .api:
            let live = LiveSessionSettings(settings)
            endpoints =
                LiveSessionRoutes(database: database, settings: live, logger: logger).endpoints
                + OnAirRoutes(database: database).endpoints
                + PresenceRoutes(database: database, settings: live).endpoints
                + SettingsRoutes(database: database, settings: live, logger: logger).endpoints
                + ModerationRoutes(database: database, logger: logger).endpoints
                + CaptureRoutes(database: database, settings: live, logger: logger).endpoints
                + AttendanceRoutes(database: database, logger: logger).endpoints
                + FunnelRoutes(database: database, logger: logger).endpoints
                + AnalyticsRoutes(database: database).endpoints
                + CertificateRoutes(
                    database: database, settings: CertificateSettings(settings), logger: logger
                ).endpoints
                + (RecordingRoutes(database: database, settings: settings.recordings, logger: logger)?.endpoints ?? [])
                + (RecordingUploadRoutes(database: database, settings: settings.recordings)?.endpoints ?? [])
                + CalendarRoutes(database: database, site: settings.site?.text, logger: logger).endpoints
                + OwnDataRoutes(database: database, logger: logger).endpoints
                + AuthorityRoutes(database: database, settings: AuthoritySettings(settings)).endpoints
                + PlatformRoutes(
                    database: database, limits: PlatformLimits(settings), tokens: tokens, issuer: issuer,
                    media: settings.mediaFolder.map(MediaFolder.init), logger: logger
                ).endpoints
                + PreviewRoutes(
                    database: database, site: settings.site?.text, school: settings.school.name
                ).endpoints
                + HealthRoutes(database: database).endpoints
        case .signIn:
            endpoints = SignInRoutes(database: database, issuer: issuer, logger: logger).endpoints
        }
        let router = Router(
            endpoints, tokens: tokens, hookKey: settings.hookKey, maximumBodySize: Self.maximumBodySize,
            observation: RouterObservation(ledger: ledger, pool: socket.pool, timing: timing), logger: logger)
        logger.info("worker ready")
        try listener.serve(router.respond)
        logger.info("worker drained")
    }

    /// - Returns: nil where nothing is counted, and where that cannot be: a folder that is away is no reason not to serve.
    private func ledger(in folder: String?, _ socket: PoolSocket, _ logger: Logger) -> Ledger? {
        guard let folder else { return nil }
        do {
            let ledger = try Ledger(in: folder, name: socket.pool)
            ProcessMetrics.start(ledger, pool: socket.pool, inode: socket.inode, version: ProductVersion.text)
            return ledger
        } catch {
            logger.error("nothing is counted", metadata: ["cause": "\(error)"])
            return nil
        }
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
}

extension LiveSessionSettings {
    fileprivate init(_ settings: WorkerSettings) {
        self.init(
            roomSuffix: settings.roomSuffixIsFull ? .full : .short,
            statusShowsRoom: settings.statusShowsRoom,
            ticketKey: settings.ticketKey,
            passwordKey: settings.passwordKey,
            jitsi: settings.jitsi,
            ticketLimit: settings.ticketLimit)
    }
}

extension CertificateSettings {
    /// nil where none are issued.
    fileprivate init?(_ settings: WorkerSettings) {
        guard let keys = settings.certificateKeys, let site = settings.site else { return nil }
        self.init(
            keys: keys, site: site.text, school: settings.school.name,
            accent: settings.school.accent?.light.accent.text, crest: settings.school.crest)
    }
}

extension AuthoritySettings {
    fileprivate init(_ settings: WorkerSettings) {
        self.init(
            isHooked: settings.hookKey != nil,
            webhookKey: settings.webhookSecret.map(WebhookKey.init),
            passwordKey: settings.passwordKey)
    }
}

extension PlatformLimits {
    fileprivate init(_ settings: WorkerSettings) {
        self.init(
            chatLines: settings.chatLimit, registrations: settings.registrationLimit, webinars: settings.webinarLimit)
    }
}
