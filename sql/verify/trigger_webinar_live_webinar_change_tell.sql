-- Verify webinar_live:trigger_webinar_live_webinar_change_tell on pg

BEGIN;

\set table webinar_live.webinar_change
\set trigger webinar_change_tell
\set function 'webinar_live.write_webinar_event()'
\set deferred true
\ir shared/trigger.sql

ROLLBACK;
