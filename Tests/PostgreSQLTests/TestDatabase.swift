import FoundationEssentials
import Testing

@testable import PostgreSQL

/// The scratch database that `Tests/run` makes for these tests.
enum TestDatabase {
    static let conninfo = ProcessInfo.processInfo.environment["WEBINAR_LIVE_TEST_DATABASE"]

    static func options(
        name: String = "tests", timeout: Duration = .seconds(2), preparesStatements: Bool = true, settings: String = ""
    ) throws -> ConnectionOptions {
        let conninfo = try #require(conninfo) + (settings.isEmpty ? "" : " options='\(settings)'")
        return ConnectionOptions(
            conninfo: try #require(Conninfo(conninfo)), applicationName: name, statementTimeout: timeout,
            preparesStatements: preparesStatements)
    }

    static func connection(timeout: Duration = .seconds(2), preparesStatements: Bool = true) throws -> Connection {
        Connection(try options(timeout: timeout, preparesStatements: preparesStatements))
    }

    /// Makes a table of one row and holds that for so long at most, with all that is done meanwhile.
    ///
    /// - Parameter body: is given a statement that writes the row, and answers with how often it has been tried.
    static func withLockedRow(
        of table: String, for time: Duration, _ body: (_ write: String) throws -> Void
    ) throws {
        let maker = try connection()
        _ = try maker.run("DROP TABLE IF EXISTS \(table)")
        _ = try maker.run("DROP SEQUENCE IF EXISTS \(table)_tries")
        _ = try maker.run("CREATE SEQUENCE \(table)_tries")
        _ = try maker.run("CREATE TABLE \(table) AS SELECT 0::bigint AS number")
        let holder = try Session(options(preparesStatements: false))
        for step in [
            "SET idle_in_transaction_session_timeout = \(time.milliseconds)", "BEGIN",
            "SELECT FROM \(table) FOR UPDATE",
        ] {
            _ = try holder.execute(Statement(name: step, sql: step), [], deadline: .now + .seconds(5))
        }
        try body("UPDATE \(table) SET number = (SELECT nextval('\(table)_tries')) RETURNING number")
        withExtendedLifetime(holder) {}
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
