-- Verify webinar_live:function_webinar_live_delete_webinar on pg

BEGIN;

\set function 'webinar_live.delete_webinar(bigint, bigint)'
\ir shared/trigger_function.sql

DO $$
BEGIN
    ASSERT NOT webinar_live.delete_webinar(0, 0), 'a webinar that does not exist is not deleted';
END
$$;

ROLLBACK;
