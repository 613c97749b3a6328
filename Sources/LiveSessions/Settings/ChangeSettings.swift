import PostgreSQL
import WebAPI

/// Writes what a webinar's host has decided, and who hosts and speaks besides the organizer.
struct ChangeSettings: Query {
    /// No row if the rule does not hold any more. Accounts that are gone are left out. Who is in the room of a
    /// session that gets a limit has a seat. Who attended the runs before is settled anew by a new rule.
    /// - $1 webinar id, $2 user id
    /// - $3 entry, $4 audience, $5 lobby
    /// - $6 the sealed password, may be NULL, $7 whether the one that there is stays instead
    /// - $8 limit of participants, may be NULL, $9 muted on entry, $10 chat, $11 screen share
    /// - $12 co-hosts, $13 speakers, $14 seconds for which a seat is kept
    /// - $15 from when on somebody counts as attended, may be NULL, $16 whether what holds stays instead
    /// - $17 the sealed stream key, may be NULL, $18 whether the one that there is stays instead
    /// - $19 the stream's public address, may be NULL, $20 whether what holds stays instead
    static let statement = Statement(
        name: "live_session_change_settings",
        sql: """
            WITH changed AS (
                INSERT INTO webinar_live.webinar_settings AS s
                       (webinar_id, entry, audience, lobby, password, participant_limit, muted_on_entry, chat,
                        screen_share, attended_after, stream_key, stream_link, changed_at, changed_by)
                SELECT e.id, $3::text, $4::text, $5::boolean, $6::text, $8::bigint, $9::boolean, $10::text,
                       $11::text, $15::text, $17::text, $19::text, now(), u.id
                  FROM webinars_event            AS e
                  JOIN auth_user                 AS u ON u.id = $2::bigint
                  LEFT JOIN accounts_userprofile AS a ON a.user_id = u.id
                 WHERE e.id = $1::bigint
                   AND u.is_active
                   AND (u.is_staff OR a.role = 'admin' OR \(LiveSessionFacts.isHost))
                    ON CONFLICT (webinar_id) DO UPDATE
                   SET entry             = excluded.entry,
                       audience          = excluded.audience,
                       lobby             = excluded.lobby,
                       password          = CASE WHEN $7::boolean THEN s.password ELSE excluded.password END,
                       participant_limit = excluded.participant_limit,
                       muted_on_entry    = excluded.muted_on_entry,
                       chat              = excluded.chat,
                       screen_share      = excluded.screen_share,
                       attended_after    = CASE WHEN $16::boolean THEN s.attended_after ELSE excluded.attended_after END,
                       stream_key        = CASE WHEN $18::boolean THEN s.stream_key ELSE excluded.stream_key END,
                       stream_link       = CASE WHEN $20::boolean THEN s.stream_link ELSE excluded.stream_link END,
                       changed_at        = excluded.changed_at,
                       changed_by        = excluded.changed_by
                RETURNING webinar_id, password IS NOT NULL AS has_password, attended_after,
                          stream_key IS NOT NULL AS has_stream_key, stream_link
            ), dropped AS (
                DELETE FROM webinar_live.webinar_part AS p
                 USING changed AS c
                 WHERE p.webinar_id = c.webinar_id
                   AND p.user_id <> ALL ($12::bigint[] || $13::bigint[])
            ), given AS (
                INSERT INTO webinar_live.webinar_part AS p (webinar_id, user_id, part)
                SELECT c.webinar_id, u.id, CASE WHEN u.id = ANY ($12::bigint[]) THEN 'co_host' ELSE 'speaker' END
                  FROM changed   AS c
                  JOIN auth_user AS u ON u.id = ANY ($12::bigint[] || $13::bigint[])
                    ON CONFLICT (webinar_id, user_id) DO UPDATE
                   SET part = excluded.part
                 WHERE p.part <> excluded.part
            ), resettled AS (
                UPDATE webinar_live.run
                   SET settle_at = now()
                  FROM changed                      AS c
                  JOIN live_sessions_livesession    AS s ON s.webinar_id = c.webinar_id
                 WHERE run.session_id = s.id
                   AND run.ended_at IS NOT NULL
                   AND run.settle_at IS NULL
                   AND NOT $16::boolean
            ), seated AS (
                INSERT INTO webinar_live.seat (session_id, user_id, until)
                SELECT DISTINCT here.session_id, here.user_id, now() + $14::bigint * interval '1 second'
                  FROM changed                   AS c
                  JOIN webinars_event            AS e    ON e.id = c.webinar_id
                  JOIN live_sessions_livesession AS s    ON s.webinar_id = e.id AND s.is_active
                  JOIN webinar_live.present      AS here ON here.session_id = s.id
                 WHERE $8::bigint IS NOT NULL
                   AND here.user_id <> e.organizer_id
                   AND here.user_id <> ALL ($12::bigint[])
                    ON CONFLICT (session_id, user_id) DO NOTHING
            )
            SELECT has_password, attended_after, has_stream_key, stream_link
              FROM changed
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    /// - Parameters:
    ///   - sealedPassword: nil for none, and for one that stays.
    ///   - sealedStreamKey: nil for none, and for one that stays.
    init(
        _ settings: WebinarSettings, sealedPassword: String?, sealedStreamKey: String?, of webinar: Int64,
        by user: UserID
    ) {
        parameters = [
            .bigint(webinar), .bigint(user.rawValue),
            .text(settings.entry.rawValue), .text(settings.audience.rawValue), .boolean(settings.hasLobby),
            .text(sealedPassword), .boolean(settings.password == .kept),
            .bigint(settings.participantLimit), .boolean(settings.mutesOnEntry), .text(settings.chat.rawValue),
            .text(settings.screenShare.rawValue),
            .bigints(settings.coHosts), .bigints(settings.speakers), .bigint(Seat.untilHeardOf),
            .text(settings.attendedAfter.text), .boolean(settings.attendedAfter == .kept),
            .text(sealedStreamKey), .boolean(settings.streamKey == .kept),
            .text(settings.streamLink.text), .boolean(settings.streamLink == .kept),
        ]
    }

    /// - Returns: what holds now; nil if the facts have changed meanwhile.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> KeptSettings? {
        try rows.first { columns throws(PostgreSQLError) in
            KeptSettings(
                hasPassword: try columns.next(),
                attendedAfter: try columns.nextIfPresent(String.self).flatMap(AttendedAfter.init),
                hasStreamKey: try columns.next(),
                streamLink: try columns.nextIfPresent())
        }
    }
}

/// What a change may leave as it was, or does not tell.
struct KeptSettings: Equatable {
    var hasPassword: Bool
    var attendedAfter: AttendedAfter?
    var hasStreamKey: Bool
    var streamLink: String?
}

extension WebinarSettings.Rule {
    fileprivate var text: String? {
        switch self {
        case .kept: nil
        case .new(let rule): rule?.text
        }
    }
}

extension WebinarSettings.Link {
    fileprivate var text: String? {
        switch self {
        case .kept: nil
        case .new(let link): link
        }
    }
}
