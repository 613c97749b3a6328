-- Verify webinar_live:function_webinar_live_follow_correction on pg

BEGIN;

\set function 'webinar_live.follow_correction()'
\ir shared/trigger_function.sql

ROLLBACK;
