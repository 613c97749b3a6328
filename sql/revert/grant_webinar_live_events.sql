-- Revert webinar_live:grant_webinar_live_events from pg

BEGIN;

REVOKE ALL ON webinar_live.event            FROM webinar_live_events;
REVOKE ALL ON webinar_live.event_horizon    FROM webinar_live_events;
REVOKE ALL ON webinar_live.hub              FROM webinar_live_events;
REVOKE ALL ON webinar_live.stay             FROM webinar_live_events;
REVOKE ALL ON webinar_live.session_presence FROM webinar_live_events;
REVOKE ALL ON webinar_live.present          FROM webinar_live_events;
REVOKE ALL ON SCHEMA webinar_live           FROM webinar_live_events;

REVOKE ALL ON auth_user                  FROM webinar_live_events;
REVOKE ALL ON webinars_event             FROM webinar_live_events;
REVOKE ALL ON registrations_registration FROM webinar_live_events;
REVOKE ALL ON live_sessions_livesession  FROM webinar_live_events;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'live_sessions_livesession'::regclass) \gset
REVOKE ALL ON SCHEMA :"platform_schema" FROM webinar_live_events;

REVOKE ALL ON TABLE  :"registry".changes FROM webinar_live_events;
REVOKE ALL ON SCHEMA :"registry"         FROM webinar_live_events;

COMMIT;
