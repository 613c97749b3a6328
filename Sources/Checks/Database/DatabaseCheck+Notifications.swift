import PostgreSQL

/// Whether what is notified arrives.
extension DatabaseCheck {
    private static let longestWait: Duration = .seconds(2)

    /// Listens on one connection and notifies on another, on a channel that nobody else knows.
    func notifications() -> Finding {
        let channel = "webinar_live_check_\(UInt64.random(in: 0...UInt64.max))"
        do throws(PostgreSQLError) {
            let listener = try NotificationListener(plainOptions, channel: channel)
            try Connection(plainOptions).run(Notify(channel: channel))
            guard try listener.wait(Self.longestWait) else {
                return .failure(
                    "notifications: none arrives, as behind a transaction-pooling PgBouncer, so that events would be "
                        + "late: let WEBINAR_LIVE_EVENTS_DATABASE name PostgreSQL itself")
            }
            return .ok("notifications")
        } catch {
            return .failure("notifications: \(error)")
        }
    }
}

/// - $1 the channel
private struct Notify: Query {
    static let statement = Statement(name: "check_notify", sql: "SELECT pg_notify($1, '')")

    let channel: String

    var parameters: [Parameter] { [.text(channel)] }

    static func read(_ rows: Rows) {}
}
