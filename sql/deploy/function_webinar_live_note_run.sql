-- Deploy webinar_live:function_webinar_live_note_run to pg
-- requires: table_webinar_live_run
-- requires: table_webinar_live_webinar_settings
-- requires: column_live_sessions_livesession_started_at
-- requires: column_live_sessions_livesession_end_time

BEGIN;

-- Whoever starts or ends a session: a worker, a hub, Django, a DBA. A moment that the row has kept from the run before
-- says nothing of this one, as where Django starts again: then it is now. One that is corrected afterwards is followed.
-- What a migration renames or drops is missed here, and stops nobody's write. Only reading stands in the block that
-- catches it: a subtransaction that writes would cost each row.
CREATE OR REPLACE FUNCTION webinar_live.note_run() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    session    bigint;
    webinar    bigint;
    was_active boolean;
    active     boolean;
    started    timestamptz;
    ended      timestamptz;
BEGIN
    BEGIN
        was_active := coalesce(OLD.is_active, false);
        active     := coalesce(NEW.is_active, false);
        started    := CASE WHEN NEW.started_at IS DISTINCT FROM OLD.started_at AND isfinite(NEW.started_at)
                           THEN least(NEW.started_at, now())
                      END;
        ended      := CASE WHEN NEW.end_time IS DISTINCT FROM OLD.end_time AND isfinite(NEW.end_time)
                           THEN least(NEW.end_time, now())
                      END;
        session    := NEW.id;
        webinar    := NEW.webinar_id;
    EXCEPTION WHEN syntax_error_or_access_rule_violation OR data_exception THEN
        RAISE WARNING 'webinar_live: a run of a live session is not noted: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
    END;

    IF active AND NOT was_active THEN
        INSERT INTO webinar_live.run (session_id, started_at, attended_after)
        SELECT session,
               coalesce(started, now()),
               coalesce((SELECT w.attended_after FROM webinar_live.webinar_settings AS w WHERE w.webinar_id = webinar), '0')
         WHERE NOT EXISTS (SELECT FROM webinar_live.run WHERE session_id = session AND ended_at IS NULL)
            ON CONFLICT (session_id, started_at) DO UPDATE
           SET ended_at  = NULL,
               settle_at = NULL;
    ELSIF active AND started IS NOT NULL THEN
        UPDATE webinar_live.run
           SET started_at = started
         WHERE session_id = session
           AND ended_at IS NULL
           AND NOT EXISTS (SELECT FROM webinar_live.run AS other
                            WHERE other.session_id = session AND other.started_at = started);
    ELSIF NOT active AND (was_active OR ended IS NOT NULL) THEN
        UPDATE webinar_live.run
           SET ended_at  = greatest(started_at, coalesce(ended, now())),
               settle_at = greatest(started_at, coalesce(ended, now())) + interval '1 minute'
         WHERE session_id = session
           AND started_at = (SELECT max(last.started_at) FROM webinar_live.run AS last WHERE last.session_id = session);
    END IF;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.note_run() IS
    'Notes from when to when a live session is on the air.';

REVOKE ALL ON FUNCTION webinar_live.note_run() FROM PUBLIC;

COMMIT;
