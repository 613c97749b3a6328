-- Deploy webinar_live:function_webinar_live_seen to pg
-- requires: table_webinar_live_run
-- requires: view_webinar_live_present
-- requires: view_webinar_live_room_visit

BEGIN;

-- Names no table of the platform's and sets nothing, so that the planner puts it into what asks.
CREATE OR REPLACE FUNCTION webinar_live.seen(session bigint)
RETURNS TABLE (
    is_room    boolean,
    user_id    integer,
    breakout   text,
    entered_at timestamptz,
    left_at    timestamptz,
    is_open    boolean
)
LANGUAGE sql
STABLE
AS $$
    SELECT true,
           visit.user_id,
           visit.breakout,
           coalesce(visit.joined_at, visit.left_at),
           -- The server's clock may have been set back between the two.
           greatest(visit.joined_at,
                    coalesce(visit.left_at,
                             (SELECT min(coalesce(run.ended_at, now()))
                                FROM webinar_live.run
                               WHERE run.session_id = $1
                                 AND coalesce(run.ended_at, now()) > visit.joined_at))),
           visit.left_at IS NULL
      FROM webinar_live.room_visit AS visit
     WHERE visit.session_id = $1
     UNION ALL
    SELECT false,
           stay.user_id,
           NULL,
           stay.entered_at,
           greatest(stay.entered_at,
                    CASE WHEN stay.left_at IS NOT NULL THEN stay.left_at
                         WHEN here.is_present          THEN now()
                         ELSE coalesce(stay.seen_at, hub.heartbeat_at)
                    END),
           here.is_present
      FROM webinar_live.stay
      LEFT JOIN webinar_live.hub ON hub.id = stay.hub_id
     CROSS JOIN LATERAL (
        SELECT stay.left_at IS NULL
               AND EXISTS (SELECT FROM webinar_live.present WHERE present.stay_id = stay.id) AS is_present
      ) AS here
     WHERE stay.session_id = $1
$$;

COMMENT ON FUNCTION webinar_live.seen(bigint) IS
    'From when to when rooms and pages of a live session each saw whom; user_id is null for who has no account here. What is not over ends now, or with the run.';

COMMIT;
