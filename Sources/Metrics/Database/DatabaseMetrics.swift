public import PostgreSQL

/// Counts what becomes of a program's connection to the database.
public struct DatabaseMetrics: ConnectionObserver {
    private let durations: Histogram
    private let connections: Gauge
    private let connects: Counter
    private let failures: [String: Counter]

    /// - Parameter pool: whose connection it is.
    public init(_ ledger: Ledger, pool: String) {
        durations = ledger.histogram(.statementDuration, ("pool", pool))
        connections = ledger.gauge(.connections, ("pool", pool))
        connects = ledger.counter(.connects, ("pool", pool))
        // All of them at 0, so that the first failure is an increase.
        failures = Dictionary(
            uniqueKeysWithValues: (PostgreSQLError.reasons + [Self.connectFailure]).map { reason in
                (reason, ledger.counter(.databaseFailures, ("pool", pool), ("reason", reason)))
            })
    }

    private static let connectFailure = "connect_failed"

    /// Counts it with its time, and a failure with its reason.
    public func executed(in time: Duration, failure: PostgreSQLError?) {
        durations.observe(time.nanoseconds)
        if let reason = failure?.reason { failures[reason]?.add() }
    }

    /// Counts it, as one more that is open.
    public func connected() {
        connects.add()
        connections.set(1)
    }

    /// Counts it among the failures.
    public func connectFailed() { failures[Self.connectFailure]?.add() }

    /// Counts one less that is open.
    public func disconnected() { connections.set(0) }
}

extension PostgreSQLError {
    fileprivate static let reasons = [
        "connection_lost", "deadline_exceeded", "statement_timeout", "lock_timeout", "refused",
    ]

    /// Why a statement failed, one of ``reasons``; nil where that says nothing of the database.
    fileprivate var reason: String? {
        switch self {
        case .connectionLost, .connectionFailed: "connection_lost"
        case .deadlineExceeded: "deadline_exceeded"
        case .refused(.queryCanceled, _, _): "statement_timeout"
        case .refused(SQLState(rawValue: "55P03"), _, _): "lock_timeout"
        case .refused(let state, _, _) where state.isServersAffair: "refused"
        case .refused, .backingOff, .undecodable, .missingRow: nil
        }
    }
}

extension SQLState {
    /// Whether the server or its schema is at fault: what a client asked for is refused by other classes
    /// (PostgreSQL manual, appendix A).
    fileprivate var isServersAffair: Bool {
        ["25", "40", "42", "53", "54", "57", "58", "XX"].contains { rawValue.hasPrefix($0) }
    }
}
