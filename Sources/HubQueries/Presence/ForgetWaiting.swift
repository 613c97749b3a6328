package import PostgreSQL

/// Forgets who waits no longer on a connection of this hub.
package struct ForgetWaiting: Query {
    package typealias Answer = Void

    /// - $1 the hub's id
    /// - $2, $3 webinar ids and user ids, pair by pair
    package static let statement = Statement(
        name: "presence_stop_waiting",
        sql: """
            DELETE FROM webinar_live.hub_waiting AS w
             USING unnest($2::bigint[], $3::bigint[]) AS gone (webinar_id, user_id)
             WHERE w.webinar_id = gone.webinar_id
               AND w.user_id    = gone.user_id
               AND w.hub_id     = $1::uuid
            """
    )

    package let parameters: [Parameter]

    package init(_ seats: ArraySlice<Seat>, hub: String) {
        parameters = [.text(hub)] + seats.parameters
    }
}
