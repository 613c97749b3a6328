-- Revert webinar_live:role_webinar_live_events from pg

BEGIN;

\set role webinar_live_events
\ir shared/role.sql

COMMIT;
