import ArgumentParser
import Configuration
import FoundationEssentials
import PostgreSQL

struct ServiceFileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "service-file",
        abstract: "Print the login that deploys the schema as a libpq service file, for tools that take no other.",
        discussion: """
            The login is that of WEBINAR_LIVE_DEPLOY_DATABASE, else of WEBINAR_LIVE_DATABASE. The service is called \
            webinar_live: write it to a file that only you can read, name the file in PGSERVICEFILE, and set \
            PGSERVICE=webinar_live.
            """
    )

    func run() throws {
        let settings = try DeploySettings(environment: ProcessInfo.processInfo.environment)
        print(try ServiceFile(service: "webinar_live", settings.conninfo).text)
    }
}
