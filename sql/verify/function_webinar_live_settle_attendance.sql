-- Verify webinar_live:function_webinar_live_settle_attendance on pg

BEGIN;

\set function 'webinar_live.settle_attendance()'
\ir shared/trigger_function.sql

ROLLBACK;
