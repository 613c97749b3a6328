import Testing

@testable import PostgreSQL

@Suite(.enabled(if: TestDatabase.conninfo != nil, "WEBINAR_LIVE_TEST_DATABASE names no scratch database"))
struct ConnectionTests {
    @Test(arguments: [true, false])
    func `a statement gives its rows, prepared or not`(preparesStatements: Bool) throws {
        let connection = try TestDatabase.connection(preparesStatements: preparesStatements)
        let statement = Statement(name: "rows", sql: "SELECT $1::bigint + n, $2::text FROM generate_series(1, 2) AS n")
        for _ in 1...2 {
            let rows = try connection.execute(statement, [.bigint(40), .text("ä'; DROP")])
            #expect(rows.count == 2)
            var columns = Columns(rows, row: 1)
            #expect(try columns.next(Int64.self) == 42)
            #expect(try columns.next(String.self) == "ä'; DROP")
        }
    }

    @Test func `a NULL is nil, and no value`() throws {
        var columns = Columns(try TestDatabase.connection().run("SELECT $1::bigint, $1::bigint", [.null]), row: 0)
        #expect(try columns.nextIfPresent(Int64.self) == nil)
        #expect(throws: PostgreSQLError.undecodable(column: 1, expected: "Int64")) { try columns.next(Int64.self) }
    }

    @Test func `a value of another type is said to be one`() throws {
        var columns = Columns(try TestDatabase.connection().run("SELECT 'x'"), row: 0)
        #expect(throws: PostgreSQLError.undecodable(column: 0, expected: "Bool")) { try columns.next(Bool.self) }
    }

    @Test func `a row that must be there and is not is said to be missing`() throws {
        let rows = try TestDatabase.connection().run("SELECT 1 WHERE false")
        #expect(throws: PostgreSQLError.missingRow) {
            try rows.only { columns throws(PostgreSQLError) in try columns.next(Int64.self) }
        }
        #expect(try rows.first { columns throws(PostgreSQLError) in try columns.next(Int64.self) } == nil)
    }

    @Test func `a violated constraint is named`() throws {
        let connection = try TestDatabase.connection()
        _ = try connection.run("CREATE TEMPORARY TABLE room (name text CONSTRAINT room_name_key UNIQUE)")
        _ = try connection.run("INSERT INTO room VALUES ('a')")
        let error = #expect(throws: PostgreSQLError.self) { try connection.run("INSERT INTO room VALUES ('a')") }
        guard case .refused(.uniqueViolation, "room_name_key", _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `a constraint that fails at commit fails the statement`() throws {
        let connection = try TestDatabase.connection()
        _ = try connection.run("CREATE TEMPORARY TABLE parent (id int PRIMARY KEY)")
        _ = try connection.run("CREATE TEMPORARY TABLE child (id int REFERENCES parent DEFERRABLE INITIALLY DEFERRED)")
        let error = #expect(throws: PostgreSQLError.self) {
            try connection.run("INSERT INTO child VALUES (1) RETURNING id")
        }
        guard case .refused(.foreignKeyViolation, _, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `a statement is cancelled at its deadline, and the connection goes on`() throws {
        let connection = try TestDatabase.connection(timeout: .milliseconds(200))
        let error = #expect(throws: PostgreSQLError.self) { try connection.run("SELECT pg_sleep(5)") }
        guard case .refused(.queryCanceled, _, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try connection.run("SELECT 1").count == 1)
    }

    @Test func `without the server's deadline the client's own cancels the statement in the server`() throws {
        let connection = try TestDatabase.connection(timeout: .milliseconds(100), preparesStatements: false)
        let error = #expect(throws: PostgreSQLError.self) { try connection.run("SELECT pg_sleep(5)") }
        guard case .refused(.queryCanceled, _, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try connection.run("SELECT 1").count == 1)
    }

    @Test func `a connection that ended while idle is made anew before the next statement`() throws {
        let connection = try TestDatabase.connection()
        let pid = try connection.number("SELECT pg_backend_pid()")
        _ = try TestDatabase.connection().run("SELECT pg_terminate_backend($1::int, 2000)", [.bigint(pid)])
        let next = try connection.number("SELECT pg_backend_pid()")
        #expect(next != pid)
    }

    @Test func `a connection that ends under a statement leaves its outcome unknown or undone`() throws {
        let connection = try TestDatabase.connection()
        let error = #expect(throws: PostgreSQLError.self) {
            try connection.run("SELECT pg_terminate_backend(pg_backend_pid()), pg_sleep(1)")
        }
        switch error {
        case .connectionLost, .refused(.adminShutdown, _, _): break
        default: Issue.record("\(String(describing: error))")
        }
        #expect(try connection.run("SELECT 1").count == 1)
    }

    @Test func `a session does not answer before its commits are durable`() throws {
        let query = "SELECT count(*) WHERE current_setting('synchronous_commit') = $1::text"
        for (given, kept) in [("off", "on"), ("local", "local")] {
            let options = try TestDatabase.options(settings: "-c synchronous_commit=\(given)")
            #expect(try Connection(options).number(query, [.text(kept)]) == 1)
        }
    }

    @Test func `a server that is away is said to be, and the next attempt waits`() throws {
        let nowhere = try #require(Conninfo("host=/nonexistent"))
        let connection = Connection(
            ConnectionOptions(conninfo: nowhere, applicationName: "tests", statementTimeout: .seconds(1)))
        let error = #expect(throws: PostgreSQLError.self) { try connection.run("SELECT 1") }
        guard case .connectionFailed = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(throws: PostgreSQLError.backingOff) { try connection.run("SELECT 1") }
    }
}
