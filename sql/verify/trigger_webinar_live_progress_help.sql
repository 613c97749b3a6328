-- Verify webinar_live:trigger_webinar_live_progress_help on pg

BEGIN;

\set table webinar_live.progress
\set trigger progress_help
\set function 'webinar_live.write_help_event()'
\set deferred true
\ir shared/trigger.sql

ROLLBACK;
