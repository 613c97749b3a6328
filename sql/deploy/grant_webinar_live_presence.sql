-- Deploy webinar_live:grant_webinar_live_presence to pg
-- requires: grant_webinar_live_platform
-- requires: trigger_webinar_live_stay_participant
-- requires: table_webinar_live_session_presence
-- requires: table_webinar_live_hub
-- requires: view_webinar_live_present
-- requires: function_webinar_live_count_present

BEGIN;

-- Who is there, and how many.
GRANT SELECT                        ON webinar_live.stay             TO webinar_live;
GRANT SELECT                        ON webinar_live.present          TO webinar_live;
GRANT SELECT                        ON webinar_live.session_presence TO webinar_live;
GRANT SELECT (id, heartbeat_at)     ON webinar_live.hub              TO webinar_live;
GRANT SELECT (id)                   ON live_sessions_livesession     TO webinar_live;

-- A page that can only ask from time to time is there as long as it does.
GRANT INSERT (session_id, user_id, seen_at),
      UPDATE (seen_at)
   ON webinar_live.stay TO webinar_live;

GRANT USAGE ON SCHEMA webinar_live TO webinar_live;

COMMIT;
