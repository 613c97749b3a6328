import PostgreSQL
import WebAPI

/// The statements of presence as functions, one round trip each.
struct PresenceStore {
    let connection: Connection

    /// - Returns: how many people are in the room now.
    func note(webinar: Int64, user: UserID) throws(LiveSessionError) -> Int64 {
        do throws(PostgreSQLError) {
            let parameters: [Parameter] = [.bigint(webinar), .bigint(user.rawValue)]
            let rows = try connection.execute(PresenceStatements.note, parameters)
            guard let row = rows.first else { throw .undecodable(column: 0, expected: "row with a count") }
            return try row.decode(0, as: Int64.self)
        } catch {
            throw .database(error)
        }
    }

    func participants(webinar: Int64) throws(LiveSessionError) -> [Participant] {
        do throws(PostgreSQLError) {
            return try connection.execute(PresenceStatements.participants, [.bigint(webinar)])
                .compactMap { row throws(PostgreSQLError) in
                    Participant(
                        user: try row.decode(0, as: Int64.self),
                        username: try row.decode(1, as: String.self),
                        joinedAt: try row.decode(2, as: String.self),
                        leftAt: try row.decodeIfPresent(3, as: String.self),
                        isPresent: try row.decode(4, as: Bool.self))
                }
        } catch {
            throw .database(error)
        }
    }
}
