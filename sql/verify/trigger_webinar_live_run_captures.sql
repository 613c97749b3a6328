-- Verify webinar_live:trigger_webinar_live_run_captures on pg

BEGIN;

\set table webinar_live.run
\set trigger run_captures
\set function 'webinar_live.end_captures()'
\set deferred false
\ir shared/trigger.sql

ROLLBACK;
