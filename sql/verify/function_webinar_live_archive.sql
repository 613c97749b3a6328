-- Verify webinar_live:function_webinar_live_archive on pg

BEGIN;

\set function 'webinar_live.archive(bigint)'
\ir shared/trigger_function.sql

DO $$
BEGIN
    ASSERT webinar_live.archive(0) -> 'tables' = '{}', 'nothing is kept of nobody';
END
$$;

ROLLBACK;
