package import PostgreSQL

/// Opens stays in the sessions that are active, in one order, so that two hubs never wait for each other.
package struct OpenStays: Query {
    package typealias Answer = Void

    /// - $1 the hub's id
    /// - $2, $3 webinar ids and user ids, pair by pair
    package static let statement = Statement(
        name: "presence_enter",
        sql: """
            INSERT INTO webinar_live.stay (session_id, user_id, hub_id)
            SELECT s.id, u.id, $1::uuid
              FROM unnest($2::bigint[], $3::bigint[]) AS come (webinar_id, user_id)
              JOIN live_sessions_livesession          AS s ON s.webinar_id = come.webinar_id
              JOIN auth_user                          AS u ON u.id = come.user_id
             WHERE s.is_active
             ORDER BY s.id, u.id
                ON CONFLICT DO NOTHING
            """
    )

    package let parameters: [Parameter]

    package init(_ seats: ArraySlice<Seat>, hub: String) {
        parameters = [.text(hub)] + seats.parameters
    }
}
