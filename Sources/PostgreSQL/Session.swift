import CPQ
import Glibc

/// One libpq connection from its making to its end.
///
/// libpq's asynchronous calls are used one after the other, because only they can be given a deadline
/// on this side (PostgreSQL manual, section 34.4).
final class Session {
    let connection: OpaquePointer
    private let preparesStatements: Bool
    private var prepared: Set<String> = []

    /// - Throws: ``PostgreSQLError/connectionFailed(_:)`` with libpq's explanation.
    init(_ options: ConnectionOptions) throws(PostgreSQLError) {
        let keywords = options.keywords
        let connection = keywords.map { Parameter.text($0.0) }.withTerminatedCStrings { names in
            keywords.map { Parameter.text($0.1) }.withTerminatedCStrings { values in
                PQconnectdbParams(names, values, 1)
            }
        }
        guard let connection else { throw .connectionFailed("out of memory") }
        guard PQstatus(connection) == CONNECTION_OK else {
            defer { PQfinish(connection) }
            throw .connectionFailed(String(cString: PQerrorMessage(connection)).trimmedLine)
        }
        self.connection = connection
        preparesStatements = options.preparesStatements
        PQsetnonblocking(connection, 1)
        // Notices may carry data; libpq would print them to stderr.
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
    }

    deinit {
        PQfinish(connection)
    }

    /// Whether a statement can be sent. What a server says while none is under way is that it ends this
    /// session, or that its settings have changed: either way a new session is made, and a statement that
    /// was not sent leaves nothing in doubt.
    var isAlive: Bool {
        var descriptor = pollfd(fd: PQsocket(connection), events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, 0) == 0 && PQstatus(connection) == CONNECTION_OK
    }

    /// Sends the statement and waits for the end of its transaction.
    func execute(
        _ statement: Statement, _ parameters: [Parameter], deadline: ContinuousClock.Instant
    ) throws(PostgreSQLError) -> Rows {
        if preparesStatements { try prepare(statement, by: deadline) }
        let count = Int32(parameters.count)
        return try result(by: deadline) {
            parameters.withCStrings { values in
                preparesStatements
                    ? PQsendQueryPrepared(connection, statement.name, count, values, nil, nil, 0)
                    : PQsendQueryParams(connection, statement.sql, count, nil, values, nil, nil, 0)
            }
        }
    }

    /// Lets the statement be prepared anew at its next use.
    func forget(_ statement: Statement, by deadline: ContinuousClock.Instant) throws(PostgreSQLError) {
        guard prepared.remove(statement.name) != nil else { return }
        let deallocate = "DEALLOCATE \"\(statement.name)\""
        _ = try result(by: deadline) {
            PQsendQueryParams(connection, deallocate, 0, nil, nil, nil, nil, 0)
        }
    }

    private func prepare(_ statement: Statement, by deadline: ContinuousClock.Instant) throws(PostgreSQLError) {
        guard !prepared.contains(statement.name) else { return }
        do {
            _ = try result(by: deadline) { PQsendPrepare(connection, statement.name, statement.sql, 0, nil) }
        } catch  where error.leavesOutcomeUnknown {
            // The statement itself was not sent: nothing is in doubt.
            throw .connectionFailed(error.description)
        }
        prepared.insert(statement.name)
    }

    /// Sends by `send` and takes all results up to "ready for query": only then is the implicit
    /// transaction committed.
    ///
    /// What is not done by the deadline is given up in the server, too, and what it says to that is the answer.
    private func result(by deadline: ContinuousClock.Instant, send: () -> Int32) throws(PostgreSQLError) -> Rows {
        guard send() == 1 else { throw lost }
        try flush(by: deadline)
        var outcome = Outcome()
        do throws(PostgreSQLError) {
            try take(&outcome, by: deadline)
        } catch .deadlineExceeded {
            guard cancel() else { throw .deadlineExceeded }
            try take(&outcome, by: ContinuousClock.now + Self.verdictTime)
        }
        if let failure = outcome.failure { throw failure }
        guard let rows = outcome.rows else { throw lost }
        return rows
    }

    /// For the server's word on a statement that it was told to end.
    private static let verdictTime: Duration = .seconds(1)

    private struct Outcome {
        var rows: Rows?
        /// A constraint checked at commit fails after the statement's own success: the first error counts,
        /// wherever it comes.
        var failure: PostgreSQLError?
    }

    private func take(_ outcome: inout Outcome, by deadline: ContinuousClock.Instant) throws(PostgreSQLError) {
        while let result = try nextResult(by: deadline) {
            switch PQresultStatus(result) {
            case PGRES_TUPLES_OK, PGRES_COMMAND_OK:
                outcome.rows = Rows(result)
            default:
                outcome.failure = outcome.failure ?? refusal(result)
                PQclear(result)
            }
        }
    }

    private func nextResult(by deadline: ContinuousClock.Instant) throws(PostgreSQLError) -> OpaquePointer? {
        while PQisBusy(connection) == 1 {
            try wait(for: POLLIN, by: deadline)
            guard PQconsumeInput(connection) == 1 else { throw lost }
        }
        return PQgetResult(connection)
    }

    private func flush(by deadline: ContinuousClock.Instant) throws(PostgreSQLError) {
        while true {
            switch PQflush(connection) {
            case 0: return
            case 1: try wait(for: POLLIN | POLLOUT, by: deadline)
            default: throw lost
            }
            guard PQconsumeInput(connection) == 1 else { throw lost }
        }
    }

    private func wait(for events: Int32, by deadline: ContinuousClock.Instant) throws(PostgreSQLError) {
        var descriptor = pollfd(fd: PQsocket(connection), events: Int16(events), revents: 0)
        while true {
            let left = deadline - ContinuousClock.now
            guard left > .zero else { throw .deadlineExceeded }
            let ready = poll(&descriptor, 1, Int32(clamping: left.milliseconds + 1))
            if ready > 0 { return }
            guard ready == 0 || errno == EINTR else { throw lost }
        }
    }

    /// An error result without an SQLSTATE is libpq's own word that the connection broke.
    private func refusal(_ result: OpaquePointer) -> PostgreSQLError {
        guard let state = PQresultErrorField(result, Int32(UInt8(ascii: "C"))) else { return lost }
        let message = PQresultErrorField(result, Int32(UInt8(ascii: "M")))
        let constraint = PQresultErrorField(result, Int32(UInt8(ascii: "n")))
        return .refused(
            SQLState(rawValue: String(cString: state)),
            constraint: constraint.map { String(cString: $0) },
            message: message.map { String(cString: $0) } ?? ""
        )
    }

    var lost: PostgreSQLError {
        .connectionLost(String(cString: PQerrorMessage(connection)).trimmedLine)
    }
}

extension Duration {
    var milliseconds: Int64 {
        components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
    }
}
