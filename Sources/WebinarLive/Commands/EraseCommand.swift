import ArgumentParser
import Configuration
import FoundationEssentials
import Platform
import PostgreSQL
import WebAPI

struct EraseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract:
            "Erase an account with all that is kept of it; beside a platform what is ours, before the platform does.",
        discussion: """
            By the login of WEBINAR_LIVE_DEPLOY_DATABASE. What was cut off is done by the same command again. Pictures go \
            with the next `webinar-live retain`.
            """
    )

    @Argument(help: "The account's number.")
    var user: Int64

    @Flag(help: "Do it. Nothing brings it back.")
    var yes = false

    func run() throws {
        guard yes else {
            throw ValidationError("Nothing was erased. Nothing brings an account back: say --yes to do it.")
        }
        let settings = try DeploySettings(environment: ProcessInfo.processInfo.environment)
        let database = Connection(settings.database)
        while true {
            let (outcome, isAccountOurs) = try database.run(EraseAccount(UserID(user), by: .operator))
            switch outcome {
            case .more: continue
            case .nobody: throw ValidationError("There is no account \(user).")
            case .webinarsAhead:
                throw ValidationError(
                    "Nothing was erased: account \(user) organizes webinars that are live or still to come.")
            case .erased:
                print(
                    isAccountOurs
                        ? "Account \(user) is erased."
                        : "What Webinar Live kept of account \(user) is erased. Account, registrations and chat are the platform's: erase them there."
                )
                return
            }
        }
    }
}
