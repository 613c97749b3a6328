import ArgumentParser
import Configuration
import HubQueries
import JSON
import LiveSessions
import PostgreSQL

struct StatementsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statements",
        abstract: "Print the SQL that workers, hub and retain run, each statement as a PREPARE that psql reads."
    )

    /// Who runs statements: the pools of workers, `retain`, and the hub; and what each of their sessions is told first.
    enum Runner: String, CaseIterable, ExpressibleByArgument {
        case api
        case signIn = "sign-in"
        case retention
        case events
        case session

        var statements: [Statement] {
            switch self {
            case .api: Pool.api.statements
            case .signIn: Pool.signIn.statements
            case .retention: Retention.statements
            case .events: HubQueries.statements
            case .session: [Connection.setUp]
            }
        }

        /// The role of the database that it takes; empty before it has taken one.
        var role: String {
            switch self {
            case .api: Pool.api.databaseRole
            case .signIn: Pool.signIn.databaseRole
            case .retention: "webinar_live_retention"
            case .events: "webinar_live_events"
            case .session: ""
            }
        }
    }

    @Option(help: "Whose SQL; everybody's if not given.")
    var pool: Runner?

    @Flag(help: "One JSON array of name, pool, role and sql.")
    var json = false

    func run() {
        let runners = pool.map { [$0] } ?? Runner.allCases
        if json {
            let statements = JSONValue.list(runners.flatMap { runner in runner.statements.map(runner.json) })
            print(String(decoding: statements.text, as: UTF8.self))
        } else {
            for runner in runners { for statement in runner.statements { print(runner.psql(statement)) } }
        }
    }
}

extension StatementsCommand.Runner {
    func psql(_ statement: Statement) -> String {
        """
        -- \(statement.name): \(rawValue), role \(role)
        PREPARE \(statement.name) AS
        \(statement.sql);

        """
    }

    func json(_ statement: Statement) -> JSONValue {
        [
            "name": .string(statement.name),
            "pool": .string(rawValue),
            "role": .string(role),
            "sql": .string(statement.sql),
        ]
    }
}
