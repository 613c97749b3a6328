-- Verify webinar_live:role_webinar_live_events on pg

BEGIN;

\set role webinar_live_events
\ir shared/role.sql

ROLLBACK;
