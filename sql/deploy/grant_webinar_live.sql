-- Deploy webinar_live:grant_webinar_live to pg
-- requires: role_webinar_live
-- requires: table_registrations_registration
-- requires: column_live_sessions_livesession_started_by_id
-- requires: column_live_sessions_livesession_created_at
-- requires: column_live_sessions_livesession_started_at
-- requires: column_live_sessions_livesession_end_time

BEGIN;

-- Who asks, for which webinar, with which right.
GRANT SELECT (id, is_active)         ON auth_user                  TO webinar_live;
GRANT SELECT (id, organizer_id)      ON webinars_event             TO webinar_live;
GRANT SELECT (id, user_id, event_id) ON registrations_registration TO webinar_live;

-- Start, join, status and end.
GRANT SELECT (webinar_id, room_name, is_active, started_by_id, started_at, end_time),
      INSERT (webinar_id, room_name, is_active, started_by_id, created_at, started_at),
      UPDATE (is_active, started_by_id, started_at, end_time)
   ON live_sessions_livesession TO webinar_live;

-- Before Django 4.1 the id came from a sequence's default, which asks for a right of its own.
SELECT pg_get_serial_sequence('live_sessions_livesession', 'id') AS id_sequence,
       attidentity = ''                                          AS id_is_serial
  FROM pg_attribute
 WHERE attrelid = 'live_sessions_livesession'::regclass
   AND attname  = 'id' \gset
\if :id_is_serial
GRANT USAGE ON SEQUENCE :id_sequence TO webinar_live;
\endif

-- Open to PUBLIC as a rule, but a site may have closed it.
SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'live_sessions_livesession'::regclass) \gset
GRANT USAGE ON SCHEMA :"platform_schema" TO webinar_live;

-- `webinar-live check` reads which changes are deployed.
GRANT USAGE  ON SCHEMA :"registry"         TO webinar_live;
GRANT SELECT ON TABLE  :"registry".changes TO webinar_live;

COMMIT;
