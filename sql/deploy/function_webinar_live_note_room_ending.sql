-- Deploy webinar_live:function_webinar_live_note_room_ending to pg
-- requires: table_webinar_live_room_ending
-- requires: table_live_sessions_livesession

BEGIN;

-- Whoever ends a session: a worker, a hub, Django, a DBA. A row that is deleted or gets another room leaves one behind.
-- What a migration renames or drops is missed here, and stops nobody's write. Only reading stands in the block that
-- catches it: a subtransaction that writes would cost each row.
CREATE OR REPLACE FUNCTION webinar_live.note_room_ending() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    room    text;
    webinar bigint;
BEGIN
    BEGIN
        IF NOT coalesce(OLD.is_active, false)
           OR TG_OP = 'UPDATE' AND NEW.is_active AND NEW.room_name::text = OLD.room_name::text THEN
            RETURN NULL;
        END IF;

        room    := OLD.room_name;
        webinar := OLD.webinar_id;
    EXCEPTION WHEN syntax_error_or_access_rule_violation OR data_exception THEN
        RAISE WARNING 'webinar_live: the Jitsi server is not told that a room has ended: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
    END;

    INSERT INTO webinar_live.room_ending AS ending (room_name, webinar_id, ended_at, due_at, tries)
    SELECT room, webinar, now(), now(), 0
     WHERE webinar IS NOT NULL
        ON CONFLICT (room_name) DO UPDATE
       SET webinar_id = excluded.webinar_id,
           ended_at   = excluded.ended_at,
           due_at     = excluded.due_at,
           tries      = excluded.tries;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.note_room_ending() IS
    'Notes that a room is to end with its session.';

REVOKE ALL ON FUNCTION webinar_live.note_room_ending() FROM PUBLIC;

COMMIT;
