import Glibc

/// One connection to a PostgreSQL server, made at the first statement and made anew when it is lost.
///
/// A statement is sent again only where the server said that it undid it, and why that will not last. What else
/// becomes of it is said by the error, and whether to send it again is for the caller to judge.
public final class Connection {
    /// What each session is told before its first statement.
    public static let setUp = Session.setUp

    /// Of one statement, within its one deadline.
    private static let attempts = 5

    private let options: ConnectionOptions
    private let observer: (any ConnectionObserver)?
    private let clock = ContinuousClock()
    private var session: Session?
    private var backoff = Backoff()

    /// A connection that is made when it is first needed.
    ///
    /// From now on this process asks a name server once and waits a second for its answer (resolv.conf(5)), unless
    /// the environment says otherwise: libpq's own timeout begins after a host's name is resolved.
    ///
    /// - Parameter observer: is told what becomes of statements and connects.
    public init(_ options: ConnectionOptions, observer: (any ConnectionObserver)? = nil) {
        self.options = options
        self.observer = observer
        setenv("RES_OPTIONS", "timeout:1 attempts:1", 0)
    }

    /// Carries out one statement in a transaction of its own and waits until that is committed.
    ///
    /// - Parameters:
    ///   - parameters: the values of `$1`, `$2` …
    ///   - awaitsLocks: whether it is sent again where a lock did not come at once, for as long as it may take.
    /// - Throws: every case of ``PostgreSQLError`` but those of reading an answer.
    public func execute(
        _ statement: Statement, _ parameters: [Parameter] = [], awaitsLocks: Bool = true
    ) throws(PostgreSQLError) -> Rows {
        let session = try liveSession()
        let start = clock.now
        do {
            let rows = try session.execute(
                statement, parameters, attempts: Self.attempts,
                waitingUntil: awaitsLocks ? start + options.lockPatience : start,
                deadline: start + options.patience)
            observer?.executed(in: clock.now - start, failure: nil)
            return rows
        } catch {
            observer?.executed(in: clock.now - start, failure: error)
            if error.endsSession { end() }
            throw error
        }
    }

    /// Connects now, so that the first statement need not; does nothing while connected.
    ///
    /// - Throws: ``PostgreSQLError/connectionFailed(_:)`` or ``PostgreSQLError/backingOff``.
    public func connect() throws(PostgreSQLError) {
        _ = try liveSession()
    }

    private func liveSession() throws(PostgreSQLError) -> Session {
        if let session, session.isAlive { return session }
        end()
        guard backoff.isDue(at: clock.now) else { throw .backingOff }
        do {
            let session = try Session(options)
            try session.setUp(options, deadline: clock.now + options.patience)
            backoff.succeeded()
            self.session = session
            observer?.connected()
            return session
        } catch {
            backoff.failed(at: clock.now, jitter: .random(in: 0.5...1.5))
            observer?.connectFailed()
            throw .connectionFailed(error.description)
        }
    }

    private func end() {
        if session != nil { observer?.disconnected() }
        session = nil
    }
}

extension PostgreSQLError {
    /// Whether the session that threw this is of no more use.
    var endsSession: Bool {
        switch self {
        case .connectionLost, .connectionFailed, .deadlineExceeded: true
        case .refused(let state, _, _): state.callsForNewConnection
        case .backingOff, .undecodable, .missingRow: false
        }
    }
}
