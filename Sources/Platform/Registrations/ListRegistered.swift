import PostgreSQL
import WebAPI

/// Who is registered for a webinar, as its hosts and admins may see it.
struct RegisteredList {
    /// nil if the account does not exist.
    let accountIsActive: Bool?
    let webinarExists: Bool
    /// Whether the caller hosts the webinar or is an admin; nobody is listed for others.
    let isPermitted: Bool
    /// With those that other parts show.
    let total: Int64
    let people: [RegisteredPerson]
}

struct ListRegistered: Query {
    /// In the order of registration. One row without a registration if there is none.
    /// - $1 user id
    /// - $2 webinar id, may be NULL
    /// - $3 words, all of which stand in the names of who is registered; empty for none
    /// - $4 how many are shown, $5 how many come before
    static let statement = Statement(
        name: "platform_registered",
        sql: """
            WITH caller AS MATERIALIZED (
                SELECT u.is_active,
                       e.id AS webinar_id,
                       coalesce(e.organizer_id = u.id OR h.part = 'co_host' OR u.is_staff OR p.role = 'admin', false)
                           AS is_permitted
                  FROM (VALUES ($1::bigint, $2::bigint)) AS asked (user_id, webinar_id)
                  LEFT JOIN auth_user                 AS u ON u.id = asked.user_id
                  LEFT JOIN accounts_userprofile      AS p ON p.user_id = u.id
                  LEFT JOIN webinars_event            AS e ON e.id = asked.webinar_id
                  LEFT JOIN webinar_live.webinar_part AS h ON h.webinar_id = e.id AND h.user_id = u.id
            ), found AS MATERIALIZED (
                SELECT r.id, r.user_id, r.registered_on, r.attended
                  FROM caller
                  JOIN registrations_registration AS r ON r.event_id = caller.webinar_id
                 WHERE caller.is_active
                   AND caller.is_permitted
                   AND \(SearchText.condition("$3", in: text))
            ), shown AS (
                SELECT id, user_id, registered_on, attended
                  FROM found
                 ORDER BY id
                 LIMIT $4::bigint
                OFFSET $5::bigint
            )
            SELECT caller.is_active,
                   caller.webinar_id IS NOT NULL,
                   caller.is_permitted,
                   (SELECT count(*) FROM found),
                   \(RegisteredPerson.columns)
              FROM caller
              LEFT JOIN shown                      ON true
              LEFT JOIN auth_user            AS o  ON o.id = shown.user_id
              LEFT JOIN accounts_userprofile AS op ON op.user_id = o.id
             ORDER BY shown.id
            """
    )

    private static let text = """
        (SELECT concat_ws(' ', o.first_name, o.last_name, o.username) FROM auth_user AS o WHERE o.id = r.user_id)
        """

    let parameters: [Parameter]

    init(for webinar: Int64?, words: [String], _ range: ListRange, by user: UserID) {
        parameters = [
            .bigint(user.rawValue), .bigint(webinar), .words(words), .bigint(range.limit), .bigint(range.offset),
        ]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> RegisteredList {
        let people = try rows.map { columns throws(PostgreSQLError) in
            for _ in 0..<4 { _ = try columns.nextIfPresent(String.self) }
            return try columns.nextRegisteredPerson()
        }
        return try rows.only { columns throws(PostgreSQLError) in
            RegisteredList(
                accountIsActive: try columns.nextIfPresent(),
                webinarExists: try columns.next(),
                isPermitted: try columns.next(),
                total: try columns.next(),
                people: people.compactMap(\.self))
        }
    }
}
