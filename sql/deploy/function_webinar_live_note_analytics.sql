-- Deploy webinar_live:function_webinar_live_note_analytics to pg
-- requires: table_webinar_live_analytics_due
-- requires: table_webinar_live_run

BEGIN;

-- While a session is on, it is counted once a minute anyway; once it has ended, what the room tells late is told here.
-- Sixteen minutes after its end all of it is final. What goes because its time was over is not noted: figures stay.
CREATE OR REPLACE FUNCTION webinar_live.note_analytics() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF TG_TABLE_NAME <> 'run' THEN
        INSERT INTO webinar_live.analytics_due (session_id)
        SELECT NEW.session_id
         WHERE NOT EXISTS (SELECT FROM webinar_live.run WHERE run.session_id = NEW.session_id AND run.ended_at IS NULL);
        RETURN NULL;
    END IF;

    INSERT INTO webinar_live.analytics_due (session_id) VALUES (coalesce(NEW.session_id, OLD.session_id));
    IF TG_OP = 'DELETE' THEN
        INSERT INTO webinar_live.analytics_due (day) VALUES ((OLD.started_at AT TIME ZONE 'UTC')::date);
    ELSIF NEW.ended_at > now() - interval '16 minutes' THEN
        INSERT INTO webinar_live.analytics_due (session_id, due_at)
        VALUES (NEW.session_id, NEW.ended_at + interval '16 minutes');
    END IF;
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.note_analytics() IS
    'Notes that the analytics of a live session are to be counted anew.';

REVOKE ALL ON FUNCTION webinar_live.note_analytics() FROM PUBLIC;

COMMIT;
