public import PostgreSQL

/// What the operator of a site asks and does from the command line: no account, and no rule of hosts binds them.
public struct Operator {
    private let database: Connection

    /// Bounds what would else be a loop for as long as others start and end the session.
    private static let attempts = 5

    /// - Parameter database: a worker's.
    public init(database: Connection) {
        self.database = database
    }

    /// What is on the air, newest first, at most 1,000.
    public func sessionsOnAir() throws(OperatorError) -> [SessionOnAir] {
        try ask(ListSessionsOnAir())
    }

    /// Ends a webinar's session as its host does.
    ///
    /// - Returns: the webinar's title, and when the session ended, ISO 8601 in UTC.
    /// - Throws: ``OperatorError/nothingToEnd(title:)`` where it is not on the air.
    public func end(webinar: Int64) throws(OperatorError) -> (title: String, time: String) {
        for _ in 0..<Self.attempts {
            let known = try title(of: webinar)
            guard known.isOnAir else { throw .nothingToEnd(title: known.title) }
            if let time = try ask(DeactivateLiveSession(webinar: webinar, by: .operator)) { return (known.title, time) }
        }
        throw .contended
    }

    /// Who attended a webinar, over all its runs.
    public func attendance(of webinar: Int64) throws(OperatorError) -> AttendanceReport {
        let known = try title(of: webinar)
        return AttendanceReport(
            webinar: webinar, title: known.title, runs: try ask(ListRuns(webinar: webinar)),
            people: try ask(ListAttendance(webinar: webinar)))
    }

    private func title(of webinar: Int64) throws(OperatorError) -> LookUpTitle.Known {
        guard let known = try ask(LookUpTitle(of: webinar)) else { throw .webinarNotFound }
        return known
    }

    private func ask<Asked: Query>(_ query: Asked) throws(OperatorError) -> Asked.Answer {
        try database.run(query, failing: OperatorError.self)
    }
}
