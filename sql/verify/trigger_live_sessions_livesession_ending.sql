-- Verify webinar_live:trigger_live_sessions_livesession_ending on pg

BEGIN;

\set table live_sessions_livesession
\set trigger webinar_live_ending
\set function 'webinar_live.note_room_ending()'
\set deferred false
\ir shared/trigger.sql

ROLLBACK;
