-- Verify webinar_live:function_webinar_live_remove_aged on pg

BEGIN;

\set function 'webinar_live.remove_aged(text, timestamptz, integer)'
\ir shared/trigger_function.sql

DO $$
BEGIN
    ASSERT webinar_live.remove_aged('auth_user', '-infinity', 1) = 0, 'accounts do not end';
END
$$;

ROLLBACK;
