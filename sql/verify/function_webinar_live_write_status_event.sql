-- Verify webinar_live:function_webinar_live_write_status_event on pg

BEGIN;

\set function 'webinar_live.write_status_event()'
\ir shared/trigger_function.sql

ROLLBACK;
