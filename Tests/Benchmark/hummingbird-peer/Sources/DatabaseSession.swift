import NIOCore
import PostgreSQL

struct LiveSessionStatements: Sendable {
    let facts: Statement
    let status: Statement

    init(facts: String, status: String) {
        self.facts = Statement(name: "live_session_admission", sql: facts)
        self.status = Statement(name: "live_session_status", sql: status)
    }
}

struct Facts: Sendable {
    let accountIsActive: Bool?
    let organizer: Int64?
    let isRegistered: Bool
    let room: String?
    let sessionIsActive: Bool
    let participantCount: Int64
}

struct Status: Sendable {
    let room: String?
    let isActive: Bool
}

/// One connection on one thread, which serves nothing else and may wait for PostgreSQL.
actor DatabaseSession {
    private let thread: any EventLoop
    private let connection: Connection
    private let statements: LiveSessionStatements

    nonisolated var unownedExecutor: UnownedSerialExecutor { thread.executor.asUnownedSerialExecutor() }

    init(on thread: any EventLoop, conninfo: String, statements: LiveSessionStatements) throws {
        guard let conninfo = Conninfo(conninfo) else { throw Refusal.unavailable }
        self.thread = thread
        self.statements = statements
        connection = Connection(
            ConnectionOptions(
                conninfo: conninfo, applicationName: "hummingbird-peer", role: "webinar_live",
                statementTimeout: .seconds(2)))
    }

    func facts(webinar: Int64?, user: Int64) throws -> Facts {
        try rows(statements.facts, [.bigint(webinar), .bigint(user)]).only { columns throws(PostgreSQLError) in
            Facts(
                accountIsActive: try columns.nextIfPresent(),
                organizer: try columns.nextIfPresent(),
                isRegistered: try columns.next(),
                room: try columns.nextIfPresent(),
                sessionIsActive: try columns.nextIfPresent() ?? false,
                participantCount: try columns.next())
        }
    }

    func status(webinar: Int64) throws -> Status? {
        try rows(statements.status, [.bigint(webinar)]).first { columns throws(PostgreSQLError) in
            Status(room: try columns.nextIfPresent(), isActive: try columns.nextIfPresent() ?? false)
        }
    }

    private func rows(_ statement: Statement, _ parameters: [Parameter]) throws(Refusal) -> Rows {
        do {
            return try connection.execute(statement, parameters)
        } catch {
            throw .unavailable
        }
    }
}
