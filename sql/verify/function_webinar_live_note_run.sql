-- Verify webinar_live:function_webinar_live_note_run on pg

BEGIN;

\set function 'webinar_live.note_run()'
\ir shared/trigger_function.sql

ROLLBACK;
