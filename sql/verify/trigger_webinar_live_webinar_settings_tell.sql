-- Verify webinar_live:trigger_webinar_live_webinar_settings_tell on pg

BEGIN;

\set table webinar_live.webinar_settings
\set trigger webinar_settings_tell
\set function 'webinar_live.write_settings_event()'
\set deferred true
\ir shared/trigger.sql

ROLLBACK;
