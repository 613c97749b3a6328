import ArgumentParser
import Configuration

@main
struct WebinarLiveEvents: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webinar-live-events",
        abstract: "The hub of live events behind nginx: streams of status, chat and presence.",
        discussion: """
            Without a subcommand it is the hub: it accepts HTTP connections on file descriptor 0 until SIGTERM, \
            SIGINT or SIGUSR1, then closes its streams over a few seconds and ends. Start one on each nginx host, \
            with spawn-fcgi and multiwatch, or with a systemd socket unit. It reads the same settings as \
            webinar-live, whose --help lists them.
            """,
        version: ProductVersion.text,
        subcommands: [HubCommand.self, HubCheckCommand.self],
        defaultSubcommand: HubCommand.self
    )
}
