-- Deploy webinar_live:function_webinar_live_event_history to pg
-- requires: schema_webinar_live

BEGIN;

-- A promoted standby writes another timeline, and may lack the newest events of the one before.
-- Ids stay below 2^53, beyond which a browser cannot tell them apart.
CREATE OR REPLACE FUNCTION webinar_live.event_history() RETURNS bigint
LANGUAGE sql
VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT (('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::bigint - 1) % 8192 << 40;
$$;

COMMENT ON FUNCTION webinar_live.event_history() IS
    'The id at which the present history of events begins: the server''s timeline in the bits from 2^40 on.';

COMMIT;
