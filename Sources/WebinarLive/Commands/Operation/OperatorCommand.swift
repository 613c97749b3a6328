import ArgumentParser
import Configuration
import FoundationEssentials
import LiveSessions
import PostgreSQL
import ServiceLog

/// What the commands of who operates the site have in common: the worker's database, and how they end.
protocol OperatorCommand: ParsableCommand {}

extension OperatorCommand {
    /// - Throws: an ``ExitCode`` once it is said why; a ``SettingsError`` for a setting that is wrong.
    func ask<Answer>(_ question: (Operator) throws(OperatorError) -> Answer) throws -> Answer {
        let settings = try WorkerSettings(environment: ProcessInfo.processInfo.environment, pool: .api)
        do throws(OperatorError) {
            return try question(Operator(database: Connection(settings.database)))
        } catch {
            var said = StandardError()
            print(error.sentence, to: &said)
            throw error.exitCode
        }
    }
}
