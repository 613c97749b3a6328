-- Verify webinar_live:trigger_webinars_event_change on pg

BEGIN;

\set table webinars_event
\set trigger webinar_live_change
\set function 'webinar_live.note_webinar_change()'
\set deferred false
\ir shared/trigger.sql

ROLLBACK;
