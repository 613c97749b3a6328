-- Verify webinar_live:function_webinar_live_end_captures on pg

BEGIN;

\set function 'webinar_live.end_captures()'
\ir shared/trigger_function.sql

ROLLBACK;
