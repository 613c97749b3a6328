-- Deploy webinar_live:grant_webinar_live_events to pg
-- requires: role_webinar_live_events
-- requires: trigger_live_sessions_livesession_status
-- requires: trigger_communications_webinarchatmessage_chat
-- requires: table_webinar_live_event_horizon
-- requires: grant_webinar_live_presence
-- requires: table_registrations_registration
-- requires: column_live_sessions_livesession_started_at
-- requires: column_live_sessions_livesession_end_time

BEGIN;

-- Read what is new, trim what is old. Events are written by triggers alone.
GRANT SELECT, DELETE ON webinar_live.event         TO webinar_live_events;
GRANT SELECT, UPDATE ON webinar_live.event_horizon TO webinar_live_events;

-- Say that it lives, and who is there.
GRANT SELECT, INSERT, UPDATE, DELETE ON webinar_live.hub              TO webinar_live_events;
GRANT SELECT, INSERT, UPDATE         ON webinar_live.stay             TO webinar_live_events;
GRANT SELECT, INSERT, UPDATE         ON webinar_live.session_presence TO webinar_live_events;
GRANT SELECT                         ON webinar_live.present          TO webinar_live_events;
GRANT USAGE ON SCHEMA webinar_live TO webinar_live_events;

-- Whether somebody may still be there.
GRANT SELECT (id, is_active)     ON auth_user                  TO webinar_live_events;
GRANT SELECT (id, organizer_id)  ON webinars_event             TO webinar_live_events;
GRANT SELECT (user_id, event_id) ON registrations_registration TO webinar_live_events;

-- The present status, and the end of a session whose host is gone.
GRANT SELECT (id, webinar_id, room_name, is_active, started_at, end_time),
      UPDATE (is_active, end_time)
   ON live_sessions_livesession TO webinar_live_events;

-- Open to PUBLIC as a rule, but a site may have closed it.
SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'live_sessions_livesession'::regclass) \gset
GRANT USAGE ON SCHEMA :"platform_schema" TO webinar_live_events;

-- `webinar-live-events check` reads which changes are deployed.
GRANT USAGE  ON SCHEMA :"registry"         TO webinar_live_events;
GRANT SELECT ON TABLE  :"registry".changes TO webinar_live_events;

COMMIT;
