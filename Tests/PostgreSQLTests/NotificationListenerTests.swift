import Testing

@testable import PostgreSQL

@Suite(.enabled(if: TestDatabase.conninfo != nil, "WEBINAR_LIVE_TEST_DATABASE names no scratch database"))
struct NotificationListenerTests {
    @Test func `it hears what is notified on its channel, also before it waits`() throws {
        let listener = try NotificationListener(TestDatabase.options(), channel: "Some channel")
        _ = try TestDatabase.connection().run("SELECT pg_notify('Some channel', '')")
        #expect(try listener.wait(.seconds(5)))
    }

    @Test func `several notifications are one word`() throws {
        let listener = try NotificationListener(TestDatabase.options(), channel: "several")
        _ = try TestDatabase.connection().run("SELECT pg_notify('several', n::text) FROM generate_series(1, 9) AS n")
        #expect(try listener.wait(.seconds(5)))
        #expect(try !listener.wait(.milliseconds(50)))
    }

    @Test func `another channel's notification is none`() throws {
        let listener = try NotificationListener(TestDatabase.options(), channel: "one")
        _ = try TestDatabase.connection().run("SELECT pg_notify('another', '')")
        #expect(try !listener.wait(.milliseconds(50)))
    }

    @Test func `a connection that ends is said to be lost`() throws {
        let listener = try NotificationListener(TestDatabase.options(name: "to be ended"), channel: "lost")
        _ = try TestDatabase.connection().run(
            "SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity WHERE application_name = 'to be ended'")
        #expect(throws: PostgreSQLError.self) { while try !listener.wait(.seconds(1)) {} }
    }

    @Test func `an array of bigint arrives as it was, empty or not`() throws {
        let connection = try TestDatabase.connection()
        let sql = "SELECT coalesce(array_length($1::bigint[], 1), 0), ($1::bigint[])[2]"
        var columns = Columns(try connection.run(sql, [.bigints([1, .min])]), row: 0)
        #expect(try columns.next(Int64.self) == 2)
        #expect(try columns.next(Int64.self) == .min)
        #expect(try connection.number(sql, [.bigints([Int64]())]) == 0)
    }
}
