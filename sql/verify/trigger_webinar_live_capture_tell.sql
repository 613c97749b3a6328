-- Verify webinar_live:trigger_webinar_live_capture_tell on pg

BEGIN;

\set table webinar_live.capture
\set trigger capture_tell
\set function 'webinar_live.write_capture_event()'
\set deferred true
\ir shared/trigger.sql

ROLLBACK;
