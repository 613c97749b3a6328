public import FastCGI
import Metrics
public import PostgreSQL

/// How long an answer took, and what of it the database: the header `Server-Timing` (W3C, Server Timing).
///
/// It stands beside a connection and hears of each statement, as the counts do.
public final class ServerTiming: ConnectionObserver {
    private let next: (any ConnectionObserver)?
    private var database: Duration = .zero

    /// - Parameter next: is told everything, too.
    public init(before next: (any ConnectionObserver)? = nil) {
        self.next = next
    }

    /// A request begins.
    func begin() { database = .zero }

    /// - Parameter whole: from the request's beginning.
    func header(whole: Duration) -> Response.Header {
        .init("Server-Timing", "db;dur=\(Self.text(database)), app;dur=\(Self.text(whole - database))")
    }

    /// Milliseconds with two digits behind the point.
    static func text(_ time: Duration) -> String {
        let hundredths = max(0, time.nanoseconds) / 10_000
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// Adds it to the time of the request in hand.
    public func executed(in time: Duration, failure: PostgreSQLError?) {
        database += time
        next?.executed(in: time, failure: failure)
    }

    /// Tells it on.
    public func connected() { next?.connected() }

    /// Tells it on.
    public func connectFailed() { next?.connectFailed() }

    /// Tells it on.
    public func disconnected() { next?.disconnected() }
}
