-- Verify webinar_live:function_webinar_live_count_aged on pg

BEGIN;

\set function 'webinar_live.count_aged(text, timestamptz)'
\ir shared/trigger_function.sql

DO $$
BEGIN
    ASSERT webinar_live.count_aged('webinar_live.stay', '-infinity') = 0, 'nothing is older than time';
END
$$;

ROLLBACK;
