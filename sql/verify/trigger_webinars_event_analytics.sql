-- Verify webinar_live:trigger_webinars_event_analytics on pg

BEGIN;

\set table webinars_event
\set trigger webinar_live_analytics
\set function 'webinar_live.note_webinar_analytics()'
\set deferred false
\ir shared/trigger.sql

ROLLBACK;
