-- Deploy webinar_live:view_webinar_live_present to pg
-- requires: table_webinar_live_hub
-- requires: table_webinar_live_stay

BEGIN;

-- Two pages of one account are two stays at most: count the accounts.
-- The hubs that live are read once: while somebody holds a snapshot, as pg_dump does, each heartbeat leaves a version of
-- its row behind, through which a look at each stay's hub would have to go.
CREATE OR REPLACE VIEW webinar_live.present AS
SELECT stay.id         AS stay_id,
       stay.session_id,
       stay.user_id
  FROM webinar_live.stay
  JOIN live_sessions_livesession AS s ON s.id = stay.session_id
 WHERE stay.left_at IS NULL
   AND s.is_active
   AND (   stay.hub_id = ANY (ARRAY(SELECT hub.id FROM webinar_live.hub
                                     WHERE hub.heartbeat_at > now() - interval '30 seconds'))
        OR stay.hub_id IS NULL AND stay.seen_at > now() - interval '45 seconds');

COMMENT ON VIEW webinar_live.present IS
    'Who is in a live session now: open stays of active sessions, unless their hub or their page has fallen silent.';
COMMENT ON COLUMN webinar_live.present.stay_id    IS 'The stay. An account may have several: count the accounts.';
COMMENT ON COLUMN webinar_live.present.session_id IS 'The live session.';
COMMENT ON COLUMN webinar_live.present.user_id    IS 'The account.';

COMMIT;
