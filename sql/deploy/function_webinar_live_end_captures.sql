-- Deploy webinar_live:function_webinar_live_end_captures to pg
-- requires: table_webinar_live_capture

BEGIN;

-- Of a session that has ended, whoever ended it; and of a room that is gone on the Jitsi server, which may tell of it when
-- the next one is open already. The argument names the column that has the moment.
CREATE OR REPLACE FUNCTION webinar_live.end_captures() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    moment timestamptz := least((to_jsonb(NEW) ->> TG_ARGV[0])::timestamptz, now());
BEGIN
    UPDATE webinar_live.capture AS c
       SET ended_at = greatest(c.started_at, moment)
     WHERE c.session_id = NEW.session_id
       AND c.ended_at IS NULL
       AND (TG_TABLE_NAME = 'run' OR c.started_at <= moment);

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.end_captures() IS
    'Ends what is recorded and streamed of a session with its run, or with its room.';

REVOKE ALL ON FUNCTION webinar_live.end_captures() FROM PUBLIC;

COMMIT;
