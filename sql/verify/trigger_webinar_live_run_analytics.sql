-- Verify webinar_live:trigger_webinar_live_run_analytics on pg

BEGIN;

\set table webinar_live.run
\set trigger run_analytics
\set function 'webinar_live.note_analytics()'
\set deferred false
\ir shared/trigger.sql

ROLLBACK;
