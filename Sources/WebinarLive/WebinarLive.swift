import ArgumentParser
import Configuration

@main
struct WebinarLive: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webinar-live",
        abstract: "Live sessions for a webinar platform: a FastCGI worker behind nginx, and its tools.",
        discussion: """
            Without a subcommand it is a worker: it accepts FastCGI requests on file descriptor 0 until \
            SIGTERM or SIGUSR1, then finishes the request in hand and ends. Start a pool of workers on one \
            socket with spawn-fcgi and multiwatch, or with a systemd socket unit.

            SETTINGS, as environment variables (those marked * also as NAME_FILE, the path of a file):

            \(SettingManual.text)
            """,
        version: ProductVersion.text,
        subcommands: [
            WorkerCommand.self, CheckCommand.self, TokenCommand.self, HashPasswordCommand.self,
            NginxSettingsCommand.self, RoutesCommand.self, OpenAPICommand.self, ServiceFileCommand.self,
            StatementsCommand.self, RecordingsCommand.self, RetainCommand.self, ArchiveCommand.self, EraseCommand.self,
            SessionsCommand.self, EndCommand.self, AttendanceCommand.self,
        ],
        defaultSubcommand: WorkerCommand.self
    )
}
