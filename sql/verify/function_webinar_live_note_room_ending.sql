-- Verify webinar_live:function_webinar_live_note_room_ending on pg

BEGIN;

\set function 'webinar_live.note_room_ending()'
\ir shared/trigger_function.sql

ROLLBACK;
