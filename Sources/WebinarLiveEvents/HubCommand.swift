import ArgumentParser
import Configuration
import FoundationEssentials
import Glibc
import LiveEvents
import Logging
import ServiceLog

struct HubCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hub",
        abstract: "Serve streams on file descriptor 0 (this is the default)."
    )

    func run() async throws {
        let settings = try HubSettings(environment: ProcessInfo.processInfo.environment)
        let logger = Logger.service("webinar-live-events", level: settings.logLevel)
        guard isSocket(STDIN_FILENO) else {
            throw ValidationError(
                "File descriptor 0 is no socket: start this program with spawn-fcgi or a systemd socket unit.")
        }
        let descriptors = raiseDescriptorLimit()
        logger.info("descriptors", metadata: ["limit": "\(descriptors)"])

        let end = EndSignal()
        let hub = LiveEvents(LiveEvents.Settings(settings), logger: logger)
        try await hub.serve(socket: STDIN_FILENO, descriptors: descriptors) { await end.wait() }
    }

    private func isSocket(_ descriptor: CInt) -> Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFSOCK
    }

    /// A stream needs one: as many as the system allows.
    ///
    /// - Returns: how many that are.
    private func raiseDescriptorLimit() -> Int {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        return Int(clamping: limit.rlim_cur)
    }
}

extension LiveEvents.Settings {
    fileprivate init(_ settings: HubSettings) {
        self.init(
            database: settings.database,
            ticketKey: settings.ticketKey,
            showsRoom: settings.statusShowsRoom,
            retention: settings.eventRetention,
            hostGone: settings.hostGone,
            rooms: settings.roomEnd.map(RoomEndpoint.init),
            metricsFolder: settings.metricsFolder,
            version: ProductVersion.text)
    }
}

extension RoomEndpoint {
    fileprivate init(_ end: RoomEnd) {
        self.init(
            host: end.url.host, port: end.url.port, path: end.url.path, address: end.address,
            token: { end.token(for: $0, now: Int64(Date().timeIntervalSince1970)) })
    }
}
