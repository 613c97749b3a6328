package import PostgreSQL

/// Forgets who waits on connections of hubs that have fallen silent. One that speaks again notes them anew.
package struct ForgetSilentWaiting: Query {
    package typealias Answer = Void

    package static let statement = Statement(
        name: "presence_forget_silent_waiting",
        sql: """
            DELETE FROM webinar_live.hub_waiting AS w
             WHERE w.hub_id <> ALL (ARRAY(SELECT hub.id FROM webinar_live.hub
                                           WHERE hub.heartbeat_at > now() - interval '30 seconds'))
            """
    )

    package let parameters: [Parameter] = []

    package init() {}
}
