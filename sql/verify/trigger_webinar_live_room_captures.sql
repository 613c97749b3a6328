-- Verify webinar_live:trigger_webinar_live_room_captures on pg

BEGIN;

\set table webinar_live.room
\set trigger room_captures
\set function 'webinar_live.end_captures()'
\set deferred false
\ir shared/trigger.sql

ROLLBACK;
