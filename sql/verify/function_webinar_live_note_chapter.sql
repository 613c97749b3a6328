-- Verify webinar_live:function_webinar_live_note_chapter on pg

BEGIN;

\set function 'webinar_live.note_chapter()'
\ir shared/trigger_function.sql

ROLLBACK;
