public import FoundationEssentials
import Glibc
public import PostgreSQL

/// Removes what is old: some rows at a time, with a pause between, and never longer than it may take.
public struct Retention {
    /// What became of one kind.
    public struct Outcome: Equatable, Sendable {
        /// How many rows were removed, or would be.
        public var rows: Int64 = 0
        /// Whether any of its tables is ours.
        public var isOurs = false
        /// Whether old rows are left: somebody had them locked, or the time was up.
        public var isLeft = false
    }

    /// The SQL of it.
    public static let statements = [
        ListRetained.statement, CountAged.statement, RemoveAged.statement, ListFileRemovals.statement,
        ForgetFileRemoval.statement,
    ]

    /// Between two batches, so that what serves people is served first.
    private static let pauseMicroseconds: useconds_t = 50_000

    private let database: Connection
    private let deadline: ContinuousClock.Instant
    private let relations: [(kind: RetentionKind, relation: String)]

    /// - Parameter limit: what it may take, all in all.
    public init(database: Connection, limit: Duration) throws(PostgreSQLError) {
        self.database = database
        deadline = .now + limit
        relations = try database.run(ListRetained())
    }

    /// The moment before which what is kept for so many days is old (ISO 8601, UTC).
    public static func moment(days: Int, before now: Date = Date()) -> String {
        now.addingTimeInterval(-86_400 * Double(days)).ISO8601Format()
    }

    /// Counts what would go.
    public func count(_ kind: RetentionKind, before moment: String) throws(PostgreSQLError) -> Outcome {
        var outcome = Outcome()
        for relation in relations(of: kind) {
            guard let rows = try database.run(CountAged(relation, before: moment)) else { continue }
            outcome.isOurs = true
            outcome.rows += rows
        }
        return outcome
    }

    /// Removes what is old.
    public func remove(_ kind: RetentionKind, before moment: String) throws(PostgreSQLError) -> Outcome {
        var outcome = try count(kind, before: moment)
        let old = outcome.rows
        outcome.rows = 0
        guard old > 0 else { return outcome }
        for relation in relations(of: kind) { outcome.rows += try remove(relation, before: moment) }
        outcome.isLeft = outcome.rows < old
        return outcome
    }

    private func remove(_ relation: String, before moment: String) throws(PostgreSQLError) -> Int64 {
        var removed: Int64 = 0
        while ContinuousClock.now < deadline {
            let batch: Int64
            do throws(PostgreSQLError) {
                batch = try database.run(RemoveAged(relation, before: moment))
            } catch .refused(.lockNotAvailable, _, _) {
                break
            }
            removed += batch
            guard batch == RemoveAged.rows else { break }
            usleep(Self.pauseMicroseconds)
        }
        return removed
    }

    private func relations(of kind: RetentionKind) -> [String] {
        relations.filter { $0.kind == kind }.map(\.relation)
    }
}
