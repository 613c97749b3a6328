-- Verify webinar_live:function_webinar_live_note_recording_removal on pg

BEGIN;

\set function 'webinar_live.note_recording_removal()'
\ir shared/trigger_function.sql

ROLLBACK;
