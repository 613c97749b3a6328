package import PostgreSQL

/// Notes who waits before rooms, on a connection of this hub. No session is needed.
package struct NoteWaiting: Query {
    package typealias Answer = Void

    /// - $1 the hub's id
    /// - $2, $3 webinar ids and user ids, pair by pair
    package static let statement = Statement(
        name: "presence_wait",
        sql: """
            INSERT INTO webinar_live.hub_waiting (webinar_id, user_id, hub_id)
            SELECT come.webinar_id, come.user_id, $1::uuid
              FROM unnest($2::bigint[], $3::bigint[]) AS come (webinar_id, user_id)
                ON CONFLICT DO NOTHING
            """
    )

    package let parameters: [Parameter]

    package init(_ seats: ArraySlice<Seat>, hub: String) {
        parameters = [.text(hub)] + seats.parameters
    }
}
