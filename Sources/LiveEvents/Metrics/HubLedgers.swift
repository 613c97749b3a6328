import Logging
import Metrics

/// Where the threads of a hub count, each in a ledger of its own.
struct HubLedgers: Sendable {
    /// The hub's name among the pools.
    static let pool = "events"

    /// nil to count nothing.
    let folder: String?
    let logger: Logger

    /// - Parameter thread: whose it is; it makes it, and nobody else uses it.
    /// - Returns: nil where nothing is counted, and where that cannot be: no reason to hold no streams.
    func ledger(of thread: String) -> Ledger? {
        guard let folder else { return nil }
        do {
            return try Ledger(in: folder, name: "\(Self.pool)-\(thread)")
        } catch {
            logger.error("nothing is counted", metadata: ["thread": "\(thread)", "cause": "\(error)"])
            return nil
        }
    }

    /// As ``ledger(of:)``, for a thread that asks the database.
    func database(of thread: String) -> DatabaseMetrics? {
        ledger(of: thread).map { DatabaseMetrics($0, pool: Self.pool) }
    }
}
