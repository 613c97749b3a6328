package import PostgreSQL

/// Closes stays of this hub.
package struct CloseStays: Query {
    package typealias Answer = Void

    /// - $1 the hub's id
    /// - $2, $3 webinar ids and user ids, pair by pair
    /// - $4 how many seconds ago they left
    package static let statement = Statement(
        name: "presence_leave",
        sql: """
            UPDATE webinar_live.stay AS stay
               SET left_at = greatest(stay.entered_at, now() - $4::bigint * interval '1 second')
              FROM unnest($2::bigint[], $3::bigint[]) AS gone (webinar_id, user_id)
              JOIN live_sessions_livesession          AS s ON s.webinar_id = gone.webinar_id
             WHERE stay.session_id = s.id
               AND stay.user_id    = gone.user_id
               AND stay.hub_id     = $1::uuid
               AND stay.left_at IS NULL
            """
    )

    package let parameters: [Parameter]

    /// - Parameter ago: how long ago they left.
    package init(_ seats: ArraySlice<Seat>, hub: String, ago: Duration) {
        parameters = [.text(hub)] + seats.parameters + [.bigint(ago.components.seconds)]
    }
}
