import PostgreSQL
import WebAPI

/// What an account is to a webinar, in one round trip.
struct AttendanceStore {
    let connection: Connection

    /// - Parameter webinar: nil for one that does not exist.
    func facts(webinar: Int64?, user: UserID) throws(PlatformError) -> AttendanceFacts {
        do throws(PostgreSQLError) {
            let rows = try connection.execute(AttendanceStatements.facts, [.bigint(user.rawValue), .bigint(webinar)])
            guard let row = rows.first else { throw .undecodable(column: 0, expected: "row of facts") }
            return try row.attendanceFacts()
        } catch {
            throw .database(error)
        }
    }
}
