import PostgreSQL
import WebAPI

/// The statements of live sessions as functions, one round trip each.
struct LiveSessionStore {
    let connection: Connection

    func facts(webinar: Int64?, user: UserID) throws(LiveSessionError) -> LiveSessionFacts {
        do throws(PostgreSQLError) {
            let rows = try connection.execute(LiveSessionStatements.facts, [.bigint(webinar), .bigint(user.rawValue)])
            guard let row = rows.first else { throw .undecodable(column: 0, expected: "row of facts") }
            return LiveSessionFacts(
                accountIsActive: try row.decodeIfPresent(0, as: Bool.self),
                organizer: try row.decodeIfPresent(1, as: Int64.self).map(UserID.init),
                isRegistered: try row.decode(2, as: Bool.self),
                session: try row.session(room: 3, isActive: 4),
                participantCount: try row.decode(5, as: Int64.self)
            )
        } catch {
            throw .database(error)
        }
    }

    /// - Returns: nil if the webinar does not exist.
    func status(webinar: Int64) throws(LiveSessionError) -> LiveSessionStatus? {
        do throws(PostgreSQLError) {
            guard let row = try connection.execute(LiveSessionStatements.status, [.bigint(webinar)]).first else {
                return nil
            }
            return LiveSessionStatus(activeRoom: try row.session(room: 0, isActive: 1)?.activeRoom)
        } catch {
            throw .database(error)
        }
    }

    /// - Returns: the room of the session that is active now; nil if the facts have changed meanwhile,
    ///   or if `room` is another webinar's: judge again, with another name.
    func activate(webinar: Int64, user: UserID, room: RoomName) throws(LiveSessionError) -> RoomName? {
        let parameters: [Parameter] = [.bigint(webinar), .bigint(user.rawValue), .text(room.text)]
        do throws(PostgreSQLError) {
            guard let row = try connection.execute(LiveSessionStatements.activate, parameters).first else { return nil }
            return RoomName(text: try row.decode(0, as: String.self))
        } catch .refused(.uniqueViolation, _, _), .refused(.foreignKeyViolation, _, _) {
            return nil
        } catch {
            throw .database(error)
        }
    }

    /// - Returns: when the session ended, ISO 8601 in UTC; nil if the facts have changed meanwhile.
    func deactivate(webinar: Int64, user: UserID) throws(LiveSessionError) -> String? {
        do throws(PostgreSQLError) {
            let rows = try connection.execute(
                LiveSessionStatements.deactivate, [.bigint(webinar), .bigint(user.rawValue)])
            return try rows.first?.decode(0, as: String.self)
        } catch {
            // Ending twice is not the same as ending once, so that the client must be told of the doubt.
            throw error.leavesOutcomeUnknown ? .outcomeUnknown(error) : .database(error)
        }
    }
}

extension Row {
    /// A live session by the columns of its room and its state; nil if there is none.
    fileprivate func session(room: Int, isActive: Int) throws(PostgreSQLError) -> LiveSessionFacts.Session? {
        guard let name = try decodeIfPresent(room, as: String.self) else { return nil }
        return LiveSessionFacts.Session(room: RoomName(text: name), isActive: try decode(isActive, as: Bool.self))
    }
}
