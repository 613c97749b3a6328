import ArgumentParser
import JSON
import LiveSessions

struct SessionsCommand: OperatorCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions",
        abstract: "Show what is on the air: webinar, since when, how many people, host, title.",
        discussion: OperatorError.exitCodes
    )

    @Flag(help: "One JSON array.")
    var json = false

    func run() throws {
        let sessions = try ask { site throws(OperatorError) in try site.sessionsOnAir() }
        if json {
            print(String(decoding: JSONValue.list(sessions.map(\.json)).text, as: UTF8.self))
        } else {
            print(sessions.isEmpty ? "Nothing is on the air." : TextTable.text(sessions))
        }
    }
}

extension SessionOnAir {
    fileprivate var json: JSONValue {
        [
            "webinar": .integer(webinar), "title": .string(title), "host": .string(host),
            "started_at": .text(startedAt), "participant_count": .integer(people),
        ]
    }
}
