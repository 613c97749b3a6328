import ArgumentParser
import Configuration
import HubQueries
import PostgreSQL

struct StatementsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statements",
        abstract: "Print the SQL that workers and hub run, each statement as a PREPARE that psql reads."
    )

    func run() {
        for pool in Pool.allCases {
            show(pool.statements, of: pool.rawValue, role: pool.databaseRole)
        }
        show(HubQueries.statements, of: "events", role: "webinar_live_events")
    }

    private func show(_ statements: [Statement], of pool: String, role: String) {
        for statement in statements {
            print("-- \(statement.name): \(pool), role \(role)")
            print("PREPARE \(statement.name) AS\n\(statement.sql);\n")
        }
    }
}
