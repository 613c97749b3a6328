-- Verify webinar_live:function_webinar_live_write_capture_event on pg

BEGIN;

\set function 'webinar_live.write_capture_event()'
\ir shared/trigger_function.sql

ROLLBACK;
