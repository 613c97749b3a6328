import PostgreSQL
import WebAPI

/// Deletes a webinar that nobody is registered for, and what the platform would delete with it: its chat, its live
/// session and who was there. The function repeats the rule. Its picture is told, for whoever removes the file.
struct DeleteWebinar: Query {
    /// - $1 user id, the organizer's or an admin's, $2 webinar id
    static let statement = Statement(
        name: "platform_webinar_delete",
        sql: """
            SELECT webinar_live.delete_webinar($2::bigint, $1::bigint),
                   (SELECT e.thumbnail FROM webinars_event AS e WHERE e.id = $2::bigint)
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ webinar: Int64, by user: UserID) {
        parameters = [.bigint(user.rawValue), .bigint(webinar)]
    }

    /// - Returns: whether it is done, and the picture that the webinar had; if not, the facts have changed meanwhile.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> (isDone: Bool, thumbnail: String?) {
        try rows.only { columns throws(PostgreSQLError) in
            (isDone: try columns.next(), thumbnail: try columns.nextIfPresent())
        }
    }
}
