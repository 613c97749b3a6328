import PostgreSQL
import WebAPI

/// The statements of the chat as functions, one round trip each.
struct ChatStore {
    let connection: Connection

    /// - Parameter after: the id of a message; nil for the newest ones.
    func messages(
        of webinar: Int64?, after: Int64?, for user: UserID
    ) throws(PlatformError) -> (facts: AttendanceFacts, messages: [ChatMessage]) {
        let asked: [Parameter] = [.bigint(user.rawValue), .bigint(webinar)]
        do throws(PostgreSQLError) {
            let rows =
                if let after {
                    try connection.execute(ChatStatements.after, asked + [.bigint(after)])
                } else {
                    try connection.execute(ChatStatements.newest, asked)
                }
            guard let row = rows.first else { throw .undecodable(column: 0, expected: "row of facts") }
            let messages = try rows.compactMap { row throws(PostgreSQLError) in try row.chatMessage(at: 3) }
            return (try row.attendanceFacts(), messages)
        } catch {
            throw .database(error)
        }
    }

    /// - Returns: nil if the facts have changed meanwhile.
    func write(_ message: String, in webinar: Int64, by user: UserID) throws(PlatformError) -> ChatMessage? {
        do throws(PostgreSQLError) {
            return try connection.execute(
                ChatStatements.write, [.bigint(user.rawValue), .bigint(webinar), .text(message)]
            ).first?.chatMessage(at: 0)
        } catch .refused(.foreignKeyViolation, _, _) {
            return nil
        } catch {
            throw .unrepeatable(error)
        }
    }
}
