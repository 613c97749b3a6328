-- Verify webinar_live:function_webinar_live_erase_account on pg

BEGIN;

\set function 'webinar_live.erase_account(bigint, text)'
\ir shared/trigger_function.sql

DO $$
BEGIN
    ASSERT (SELECT outcome FROM webinar_live.erase_account(0, 'operator')) = 'nobody', 'nobody is not erased';
END
$$;

ROLLBACK;
