import FoundationEssentials
import Testing

@testable import PostgreSQL

/// The scratch database that `Tests/run` makes for these tests.
enum TestDatabase {
    static let conninfo = ProcessInfo.processInfo.environment["WEBINAR_LIVE_TEST_DATABASE"]

    static func options(
        name: String = "tests", timeout: Duration = .seconds(2), preparesStatements: Bool = true
    ) throws -> ConnectionOptions {
        ConnectionOptions(
            conninfo: try #require(conninfo.flatMap(Conninfo.init)), applicationName: name, statementTimeout: timeout,
            preparesStatements: preparesStatements)
    }

    static func connection(timeout: Duration = .seconds(2), preparesStatements: Bool = true) throws -> Connection {
        Connection(try options(timeout: timeout, preparesStatements: preparesStatements))
    }
}

extension Connection {
    /// A statement without a second use.
    func run(_ sql: String, _ parameters: [Parameter] = []) throws(PostgreSQLError) -> Rows {
        try execute(Statement(name: sql, sql: sql), parameters)
    }

    /// The one number that a statement gives.
    func number(_ sql: String, _ parameters: [Parameter] = []) throws(PostgreSQLError) -> Int64 {
        try run(sql, parameters).only { columns throws(PostgreSQLError) in try columns.next() }
    }
}
