import ArgumentParser
import Checks
import Configuration
import FoundationEssentials

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Test the settings, the database, its schema and the worker's rights; say what is wrong."
    )

    @Option(help: "The pool whose workers' rights are tested.")
    var pool = Pool.api

    func run() throws {
        let settings = try WorkerSettings(environment: ProcessInfo.processInfo.environment, pool: pool)
        let command = "webinar-live check" + (pool == .api ? "" : " --pool \(pool.rawValue)")
        let findings =
            [.ok("settings")] + settings.warnings.map(Finding.warning)
            + FileCheck(settings.files, user: pool.systemUser, command: command).findings()
            + DatabaseCheck(settings.database, statements: pool.statements).findings()
        for finding in findings { print(finding.line) }
        if findings.contains(where: \.isFailure) { throw ExitCode.failure }
    }
}
