import PostgreSQL
import WebAPI

/// Changes a webinar, and whether it takes place.
struct ChangeWebinar: Query {
    /// No row if the rule does not hold any more. What is NULL stays as it is. A start of the webinar waits until a
    /// cancellation has ended, and a cancellation until a start has.
    /// - $1 user id, the organizer's or an admin's, $2 webinar id
    /// - $3 title, $4 description
    /// - $5 date, $6 time, UTC, $7 duration in minutes
    /// - $8 price
    /// - $9 whether it is cancelled
    /// - $10 why, may be NULL, $11 whether the reason that there is stays instead
    static let statement = Statement(
        name: "platform_webinar_change",
        sql: """
            WITH changed AS (
                UPDATE webinars_event AS e
                   SET title       = coalesce($3::varchar, e.title),
                       description = coalesce($4::text, e.description),
                       date        = coalesce($5::date, e.date),
                       time        = coalesce($6::time, e.time),
                       duration    = coalesce($7::integer, e.duration),
                       price       = coalesce($8::numeric, e.price),
                       updated_at  = now()
                  FROM auth_user                 AS u
                  LEFT JOIN accounts_userprofile AS p ON p.user_id = u.id
                 WHERE e.id = $2::bigint
                   AND u.id = $1::bigint
                   AND \(LookUpWebinarRights.mayChange)
                   AND ($9::boolean IS NOT TRUE OR webinar_live.may_cancel(e.id))
                RETURNING e.id
            ), planned AS (
                INSERT INTO webinar_live.webinar_change AS x
                       (webinar_id, sequence, changed_at, cancelled_at, cancel_reason)
                SELECT c.id, 1, now(), CASE WHEN $9::boolean THEN now() END, CASE WHEN $9::boolean THEN $10::text END
                  FROM changed AS c
                 WHERE $9::boolean IS NOT NULL
                   AND ($9::boolean OR EXISTS (SELECT FROM webinar_live.webinar_change AS y WHERE y.webinar_id = c.id))
                    ON CONFLICT (webinar_id) DO UPDATE
                   SET sequence      = x.sequence + 1,
                       changed_at    = excluded.changed_at,
                       cancelled_at  = CASE WHEN $9::boolean
                                            THEN coalesce(x.cancelled_at, excluded.cancelled_at) END,
                       cancel_reason = CASE WHEN $9::boolean AND $11::boolean
                                            THEN x.cancel_reason ELSE excluded.cancel_reason END
                 WHERE (x.cancelled_at IS NOT NULL) <> $9::boolean
                    OR $9::boolean AND NOT $11::boolean AND x.cancel_reason IS DISTINCT FROM excluded.cancel_reason
            )
            SELECT id
              FROM changed
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ change: WebinarChange, of webinar: Int64, by user: UserID) {
        let cancelled: Parameter =
            switch change.plan {
            case nil: .null
            case .takesPlace: .boolean(false)
            case .cancelled: .boolean(true)
            }
        let (reason, isKept): (String?, Bool) =
            switch change.plan {
            case .cancelled(.given(let reason)): (reason, false)
            case .cancelled(.kept): (nil, true)
            case .takesPlace, nil: (nil, false)
            }
        parameters = [
            .bigint(user.rawValue), .bigint(webinar), .text(change.title), .text(change.description),
            .text(change.date), .text(change.time), .bigint(change.duration), .text(change.price),
            cancelled, .text(reason), .boolean(isKept),
        ]
    }

    /// - Returns: whether it is done; if not, the facts have changed meanwhile.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> Bool {
        try rows.first { columns throws(PostgreSQLError) in try columns.next(Int64.self) } != nil
    }
}
