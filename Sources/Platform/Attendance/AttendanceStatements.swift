import PostgreSQL

/// The SQL of what an account is to a webinar.
enum AttendanceStatements {
    static let all = [facts]

    static let columns = """
        u.is_active,
               e.organizer_id,
               r.id IS NOT NULL
        """

    /// What was asked for, joined to what there is.
    /// - $1 user id
    /// - $2 webinar id, may be NULL
    static let source = """
        (VALUES ($1::bigint, $2::bigint)) AS asked (user_id, webinar_id)
          LEFT JOIN auth_user                  AS u ON u.id = asked.user_id
          LEFT JOIN webinars_event             AS e ON e.id = asked.webinar_id
          LEFT JOIN registrations_registration AS r ON r.event_id = e.id AND r.user_id = u.id
        """

    /// One row, whatever is missing.
    static let facts = Statement(
        name: "platform_attendance",
        sql: """
            SELECT \(columns)
              FROM \(source)
            """
    )
}
