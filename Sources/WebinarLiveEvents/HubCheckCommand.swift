import ArgumentParser
import Checks
import Configuration
import FoundationEssentials
import HubQueries

struct HubCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Test the settings, the database, its schema and the hub's rights; say what is wrong."
    )

    func run() async throws {
        let settings = try HubSettings(environment: ProcessInfo.processInfo.environment)
        let findings =
            [.ok("settings")] + settings.warnings.map(Finding.warning)
            + FileCheck(settings.files, user: "webinar-live-events", command: "webinar-live-events check").findings()
            + ConnectionFileCheck(settings.connectionFiles).findings()
            + DatabaseCheck(settings.database, statements: HubQueries.statements, isNotified: true).findings()
        for finding in findings { print(finding.line) }
        if findings.contains(where: \.isFailure) { throw ExitCode.failure }
    }
}
