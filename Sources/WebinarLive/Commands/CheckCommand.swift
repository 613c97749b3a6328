import ArgumentParser
import Configuration
import FoundationEssentials
import PostgreSQL

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Test the settings, the database, its schema and the worker's rights; say what is wrong."
    )

    @Option(help: "The pool whose workers' rights are tested.")
    var pool = Pool.api

    func run() async throws {
        let settings = try Settings(environment: ProcessInfo.processInfo.environment)
        _ = try await settings.tokenKeys()
        print("ok    settings")
        for warning in settings.warnings { print("warn  \(warning)") }

        let database = Connection(settings.database(of: pool))
        let findings = DatabaseCheck(database, role: pool.databaseRole, statements: pool.statements).findings()
        for finding in findings { print(finding.line) }
        if findings.contains(where: \.isFailure) { throw ExitCode.failure }
    }
}
