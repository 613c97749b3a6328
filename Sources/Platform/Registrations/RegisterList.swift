import PostgreSQL
import WebAPI

/// Registers a list of accounts for a webinar, as its organizer or an admin names them.
struct RegisterList: Query {
    /// What became of each that was named.
    enum Outcome: String, CaseIterable {
        case registered
        /// It was so before.
        case already
        /// No active account has this username, and not just one this address.
        case unknown
    }

    /// A row for each that was named, in the order of the list. No row if the rule does not hold any more, or the webinar
    /// is cancelled.
    /// - $1 user id, the organizer's or an admin's, $2 webinar id
    /// - $3 usernames and email addresses, as an array in JSON
    static let statement = Statement(
        name: "platform_register_list",
        sql: """
            WITH allowed AS MATERIALIZED (
                SELECT e.id
                  FROM webinars_event            AS e
                  JOIN auth_user                 AS u ON u.id = $1::bigint
                  LEFT JOIN accounts_userprofile AS p ON p.user_id = u.id
                 WHERE e.id = $2::bigint
                   AND \(LookUpWebinarRights.mayChange)
                   AND \(Cancellation.column) IS NULL
            ), named AS MATERIALIZED (
                SELECT a.name,
                       a.place,
                       coalesce((SELECT k.id FROM auth_user AS k WHERE k.username = a.name AND k.is_active),
                                (SELECT min(k.id)
                                   FROM auth_user AS k
                                  WHERE lower(k.email) = lower(a.name) AND k.is_active
                                 HAVING count(*) = 1)) AS user_id
                  FROM json_array_elements_text($3::json) WITH ORDINALITY AS a (name, place)
            ), made AS (
                INSERT INTO registrations_registration (user_id, event_id, registered_on, attended)
                SELECT DISTINCT n.user_id, allowed.id, now(), false
                  FROM named AS n
                 CROSS JOIN allowed
                 WHERE n.user_id IS NOT NULL
                    ON CONFLICT DO NOTHING
                RETURNING user_id
            )
            SELECT n.name,
                   CASE WHEN n.user_id IS NULL        THEN 'unknown'
                        WHEN made.user_id IS NOT NULL THEN 'registered'
                        ELSE 'already'
                   END
              FROM allowed
             CROSS JOIN named AS n
              LEFT JOIN made ON made.user_id = n.user_id
             ORDER BY n.place
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ names: [String], for webinar: Int64, by user: UserID) {
        let list = JSONValue.list(names.map(JSONValue.string))
        parameters = [
            .bigint(user.rawValue), .bigint(webinar), .text(String(decoding: list.text, as: UTF8.self)),
        ]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [(name: String, outcome: Outcome)] {
        try rows.map { columns throws(PostgreSQLError) in
            (name: try columns.next(), outcome: Outcome(rawValue: try columns.next()) ?? .unknown)
        }
    }
}
