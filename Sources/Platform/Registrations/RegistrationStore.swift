import PostgreSQL
import WebAPI

/// The statements of registrations as functions, one round trip each.
struct RegistrationStore {
    let connection: Connection

    func own(_ user: UserID) throws(PlatformError) -> (accountIsActive: Bool?, registrations: [Registration]) {
        do throws(PostgreSQLError) {
            let rows = try connection.execute(RegistrationStatements.own, [.bigint(user.rawValue)])
            let registrations = try rows.compactMap { row throws(PostgreSQLError) in try row.registration(at: 1) }
            return (try rows.first?.decodeIfPresent(0, as: Bool.self), registrations)
        } catch {
            throw .database(error)
        }
    }

    /// - Returns: nil if the facts have changed meanwhile.
    func register(_ user: UserID, for webinar: Int64) throws(PlatformError) -> Registration? {
        do throws(PostgreSQLError) {
            return try connection.execute(
                RegistrationStatements.register, [.bigint(user.rawValue), .bigint(webinar)]
            ).first?.registration(at: 0)
        } catch .refused(.uniqueViolation, _, _) {
            // Of the table's two unique constraints the other is of the id, which the server chooses.
            throw .field("event", "You are already registered for this webinar.")
        } catch .refused(.foreignKeyViolation, _, _) {
            return nil
        } catch {
            throw .unrepeatable(error)
        }
    }

    /// - Parameter registration: its id, nil for one that nothing has.
    /// - Returns: whether there was such a registration of the account's own.
    func unregister(_ user: UserID, _ registration: Int64?) throws(PlatformError) -> (
        accountIsActive: Bool?, isDone: Bool
    ) {
        do throws(PostgreSQLError) {
            let rows = try connection.execute(
                RegistrationStatements.unregister, [.bigint(user.rawValue), .bigint(registration)])
            guard let row = rows.first else { throw .undecodable(column: 0, expected: "row of facts") }
            return (try row.decodeIfPresent(0, as: Bool.self), try row.decode(1, as: Bool.self))
        } catch {
            throw .database(error)
        }
    }
}
