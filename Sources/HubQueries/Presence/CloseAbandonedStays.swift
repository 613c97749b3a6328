package import PostgreSQL

/// Closes stays that nobody will: of runs that have ended, of hubs and of polling pages that were not heard of for
/// too long; as many as a statement can within its time. They ended when the last was heard.
package struct CloseAbandonedStays: Query {
    package typealias Answer = Void

    package static let statement = Statement(
        name: "presence_close_abandoned",
        sql: """
            UPDATE webinar_live.stay AS stay
               SET left_at = greatest(stay.entered_at, last.heard)
              FROM (
                SELECT open.id,
                       least(
                           CASE WHEN open.hub_id IS NULL THEN open.seen_at ELSE coalesce(hub.heartbeat_at, open.entered_at) END,
                           CASE WHEN s.is_active THEN CASE WHEN open.entered_at < s.started_at THEN s.started_at END
                                ELSE coalesce(s.end_time, now())
                           END
                       ) AS heard
                  FROM webinar_live.stay              AS open
                  JOIN live_sessions_livesession      AS s    ON s.id = open.session_id
                  LEFT JOIN webinar_live.hub          AS hub  ON hub.id = open.hub_id
                  LEFT JOIN webinar_live.present      AS here ON here.stay_id = open.id
                 WHERE open.left_at IS NULL
                   AND (here.stay_id IS NULL OR open.hub_id IS NOT NULL AND open.entered_at < s.started_at)
                 LIMIT 5000
              ) AS last
             WHERE stay.id = last.id
            """
    )

    package let parameters: [Parameter] = []

    package init() {}
}
