-- Verify webinar_live:function_webinar_live_write_help_event on pg

BEGIN;

\set function 'webinar_live.write_help_event()'
\ir shared/trigger_function.sql

ROLLBACK;
