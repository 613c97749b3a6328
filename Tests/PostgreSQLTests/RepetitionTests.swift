import Testing

@testable import PostgreSQL

@Suite(.enabled(if: TestDatabase.conninfo != nil, "WEBINAR_LIVE_TEST_DATABASE names no scratch database"))
struct RepetitionTests {
    @Test(arguments: [true, false])
    func `a statement outlives a change of its result's type, on the same connection`(
        preparesStatements: Bool
    ) throws {
        let connection = try TestDatabase.connection(preparesStatements: preparesStatements)
        let pid = try connection.number("SELECT pg_backend_pid()")
        _ = try connection.run("CREATE TEMPORARY TABLE room (name varchar(9), seats integer)")
        let read = Statement(name: "read", sql: "SELECT * FROM room")
        for change in ["ALTER name TYPE text", "ADD number bigint", "ALTER seats TYPE bigint"] {
            #expect(try connection.execute(read).count == 0)
            _ = try connection.run("ALTER TABLE room \(change)")
        }
        #expect(try connection.execute(read).count == 0)
        #expect(try connection.number("SELECT pg_backend_pid()") == pid)
    }

    @Test(arguments: ["40001", "40P01"])
    func `a statement that was undone is sent five times at most`(code: String) throws {
        let connection = try TestDatabase.connection()
        _ = try connection.run("CREATE TEMPORARY SEQUENCE tries")
        _ = try connection.run(
            """
            CREATE FUNCTION pg_temp.succeeds(at bigint) RETURNS bigint LANGUAGE plpgsql AS $$
            BEGIN
                IF nextval('tries') < at THEN RAISE 'undone' USING ERRCODE = '\(code)'; END IF;
                RETURN currval('tries');
            END
            $$
            """)
        #expect(try connection.number("SELECT pg_temp.succeeds(5)") == 5)
        let error = #expect(throws: PostgreSQLError.self) { try connection.number("SELECT pg_temp.succeeds(11)") }
        guard case .refused(SQLState(rawValue: code), _, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try connection.number("SELECT nextval('tries')") == 11)
    }

    @Test func `a lock is waited for in short waits, until it comes`() throws {
        let connection = try TestDatabase.connection()
        #expect(try connection.number("SELECT setting::bigint FROM pg_settings WHERE name = 'lock_timeout'") == 250)
        try TestDatabase.withLockedRow(of: "locked_for_a_while", for: .milliseconds(1_200)) { write in
            let tries = try connection.number(write)
            #expect(tries >= 3)
        }
    }

    @Test func `a lock that does not come is given up within a statement's time`() throws {
        let connection = try TestDatabase.connection()
        try TestDatabase.withLockedRow(of: "locked_for_long", for: .seconds(20)) { write in
            let start = ContinuousClock.now
            let error = #expect(throws: PostgreSQLError.self) { try connection.number(write) }
            #expect((.seconds(1.9)..<(.seconds(4))).contains(ContinuousClock.now - start))
            guard case .refused(.lockNotAvailable, _, _) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }

    @Test func `what can be done another day waits for a lock once`() throws {
        let connection = try TestDatabase.connection()
        try TestDatabase.withLockedRow(of: "locked_today", for: .seconds(20)) { write in
            #expect(throws: PostgreSQLError.self) {
                try connection.execute(Statement(name: write, sql: write), awaitsLocks: false)
            }
        }
        #expect(try connection.number("SELECT last_value FROM locked_today_tries") == 1)
    }
}
