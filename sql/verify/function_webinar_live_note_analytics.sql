-- Verify webinar_live:function_webinar_live_note_analytics on pg

BEGIN;

\set function 'webinar_live.note_analytics()'
\ir shared/trigger_function.sql

ROLLBACK;
