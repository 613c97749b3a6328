import ArgumentParser
import Configuration
import FoundationEssentials
import LiveSessions
import PostgreSQL
import WebAPI

struct ArchiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Print all that is kept of an account, as JSON.",
        discussion:
            "By the login of WEBINAR_LIVE_DEPLOY_DATABASE. A person who is signed in finds it under “Your data”."
    )

    @Argument(help: "The account's number.")
    var user: Int64

    func run() throws {
        let settings = try DeploySettings(environment: ProcessInfo.processInfo.environment)
        guard
            let archive = try Connection(settings.database).run(LookUpArchive(ofAnother: UserID(user))).archive
        else { throw ValidationError("There is no account \(user).") }
        print(archive)
    }
}
