-- Verify webinar_live:function_webinar_live_publish_event on pg

BEGIN;

\set function 'webinar_live.publish_event()'
\ir shared/trigger_function.sql

ROLLBACK;
