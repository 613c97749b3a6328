import PostgreSQL
import WebAPI

/// Gives a webinar another picture, or none.
struct ReplaceThumbnail: Query {
    /// No row if the rule does not hold any more; else the picture that the webinar had, which nobody else is told:
    /// whoever comes at the same moment waits for the row and is told this one.
    /// - $1 user id, the organizer's or an admin's, $2 webinar id
    /// - $3 the picture's path below the media folder, empty for none
    static let statement = Statement(
        name: "platform_thumbnail_replace",
        sql: """
            WITH before AS (
                SELECT e.id, e.thumbnail
                  FROM webinars_event AS e
                 WHERE e.id = $2::bigint
                   FOR NO KEY UPDATE
            )
            UPDATE webinars_event AS e
               SET thumbnail  = $3::varchar,
                   updated_at = now()
              FROM before
             CROSS JOIN auth_user           AS u
              LEFT JOIN accounts_userprofile AS p ON p.user_id = u.id
             WHERE e.id = before.id
               AND u.id = $1::bigint
               AND \(LookUpWebinarRights.mayChange)
            RETURNING coalesce(before.thumbnail, '')
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ thumbnail: String, of webinar: Int64, by user: UserID) {
        parameters = [.bigint(user.rawValue), .bigint(webinar), .text(thumbnail)]
    }

    /// - Returns: the path of the picture before, empty for none; nil if it is not done.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> String? {
        try rows.first { columns throws(PostgreSQLError) in try columns.next() }
    }
}
