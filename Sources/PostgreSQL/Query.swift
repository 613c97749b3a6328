/// One question to the database as a value: its SQL, its parameters, and how its answer is read.
///
/// Whoever has the type can print, prepare and explain it; whoever has a value can run it. The columns are read in
/// the order in which the SELECT names them, in the same type.
public protocol Query: Sendable {
    associatedtype Answer

    static var statement: Statement { get }
    /// Whether it changes what others can see: when its answer is lost, its outcome is unknown and is said to be.
    static var isWrite: Bool { get }
    /// Whether it waits for locks as long as a statement may take. What can as well be done another day does not.
    static var awaitsLocks: Bool { get }

    /// The values of `$1`, `$2` … in this order.
    var parameters: [Parameter] { get }

    /// - Throws: ``PostgreSQLError/undecodable(column:expected:)`` or ``PostgreSQLError/missingRow``
    static func read(_ rows: Rows) throws(PostgreSQLError) -> Answer
}

extension Query {
    /// What only reads changes nothing, however often.
    public static var isWrite: Bool { false }
    /// Somebody wants the answer.
    public static var awaitsLocks: Bool { true }
}

extension Query where Answer == Void {
    /// There is nothing to read.
    public static func read(_ rows: Rows) {}
}

/// An error of a module above that tells a database's failure on.
public protocol DatabaseFailure: Error {
    static func database(_ error: PostgreSQLError) -> Self
    /// A write was sent, and no answer came.
    static func outcomeUnknown(_ error: PostgreSQLError) -> Self
}

extension Connection {
    /// Runs the query in a transaction of its own and reads the answer once that is committed.
    public func run<Asked: Query>(_ query: Asked) throws(PostgreSQLError) -> Asked.Answer {
        try Asked.read(execute(Asked.statement, query.parameters, awaitsLocks: Asked.awaitsLocks))
    }

    /// As ``run(_:)``, with the failure as the caller's own error.
    public func run<Asked: Query, Failure: DatabaseFailure>(
        _ query: Asked, failing: Failure.Type
    ) throws(Failure) -> Asked.Answer {
        do {
            return try run(query)
        } catch {
            throw error.leavesOutcomeUnknown && Asked.isWrite ? .outcomeUnknown(error) : .database(error)
        }
    }
}
