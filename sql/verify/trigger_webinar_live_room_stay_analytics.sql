-- Verify webinar_live:trigger_webinar_live_room_stay_analytics on pg

BEGIN;

\set table webinar_live.room_stay
\set trigger room_stay_analytics
\set function 'webinar_live.note_analytics()'
\set deferred false
\ir shared/trigger.sql

ROLLBACK;
