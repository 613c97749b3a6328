-- Deploy webinar_live:view_webinar_live_waiting to pg
-- requires: table_webinar_live_hub
-- requires: table_webinar_live_hub_waiting
-- requires: table_webinar_live_webinar_part
-- requires: view_webinar_live_present
-- requires: table_webinars_event

BEGIN;

-- An account that two hubs see is there twice: count the accounts. The hubs that live are read once, as in present.
-- OFFSET 0 looks for each account by the index of stays: the planner takes a full room for an empty one, and would
-- compare everyone who waits with everyone who is in it.
CREATE OR REPLACE VIEW webinar_live.waiting AS
SELECT w.webinar_id,
       w.user_id
  FROM webinar_live.hub_waiting AS w
  JOIN webinars_event           AS e ON e.id = w.webinar_id
 WHERE w.hub_id = ANY (ARRAY(SELECT hub.id FROM webinar_live.hub
                              WHERE hub.heartbeat_at > now() - interval '30 seconds'))
   AND w.user_id IS DISTINCT FROM e.organizer_id
   AND NOT EXISTS (SELECT
                     FROM webinar_live.webinar_part AS p
                    WHERE p.webinar_id = w.webinar_id
                      AND p.user_id    = w.user_id
                      AND p.part       = 'co_host')
   AND NOT EXISTS (SELECT
                     FROM live_sessions_livesession AS s
                     JOIN webinar_live.present      AS here ON here.session_id = s.id
                    WHERE s.webinar_id = w.webinar_id
                      AND here.user_id = w.user_id
                   OFFSET 0);

COMMENT ON VIEW webinar_live.waiting IS
    'Who waits before a webinar''s room now: pages that are open there, but for hosts, for who is in the room too, and for hubs that have fallen silent.';
COMMENT ON COLUMN webinar_live.waiting.webinar_id IS 'The webinar.';
COMMENT ON COLUMN webinar_live.waiting.user_id    IS 'The account, once for each hub that sees it: count the accounts.';

COMMIT;
