-- Revert webinar_live:grant_webinar_live from pg

BEGIN;

REVOKE ALL ON auth_user                  FROM webinar_live;
REVOKE ALL ON webinars_event             FROM webinar_live;
REVOKE ALL ON registrations_registration FROM webinar_live;
REVOKE ALL ON live_sessions_livesession  FROM webinar_live;

SELECT pg_get_serial_sequence('live_sessions_livesession', 'id') AS id_sequence \gset
REVOKE ALL ON SEQUENCE :id_sequence FROM webinar_live;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'live_sessions_livesession'::regclass) \gset
REVOKE ALL ON SCHEMA :"platform_schema" FROM webinar_live;

REVOKE ALL ON TABLE  :"registry".changes FROM webinar_live;
REVOKE ALL ON SCHEMA :"registry"         FROM webinar_live;

COMMIT;
