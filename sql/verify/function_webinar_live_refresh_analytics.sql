-- Verify webinar_live:function_webinar_live_refresh_analytics on pg

BEGIN;

\set function 'webinar_live.refresh_analytics()'
\ir shared/trigger_function.sql

ROLLBACK;
