-- Verify webinar_live:function_webinar_live_count_analytics on pg

BEGIN;

\set function 'webinar_live.count_analytics(bigint)'
\ir shared/trigger_function.sql

ROLLBACK;
