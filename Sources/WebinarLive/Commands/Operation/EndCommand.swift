import ArgumentParser
import FoundationEssentials
import LiveSessions

struct EndCommand: OperatorCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "End a webinar's session as its host does: pages are told, and the room is closed.",
        discussion: OperatorError.exitCodes
    )

    @Argument(help: "The webinar's id, as sessions shows it.")
    var webinar: Int64

    @Option(help: "Who ends it, for what is said of it; your login if not given.")
    var by: String?

    func run() throws {
        let (title, time) = try ask { site throws(OperatorError) in try site.end(webinar: webinar) }
        print(TextTable.printable("Webinar \(webinar) (\(title)) was ended at \(time) by \(who)."))
    }

    /// Behind sudo everybody is root.
    private var who: String {
        by ?? ProcessInfo.processInfo.environment["SUDO_USER"] ?? ProcessInfo.processInfo.userName
    }
}
