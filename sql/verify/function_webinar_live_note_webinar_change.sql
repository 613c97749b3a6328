-- Verify webinar_live:function_webinar_live_note_webinar_change on pg

BEGIN;

\set function 'webinar_live.note_webinar_change()'
\ir shared/trigger_function.sql

ROLLBACK;
