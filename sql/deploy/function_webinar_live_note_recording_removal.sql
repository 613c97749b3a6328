-- Deploy webinar_live:function_webinar_live_note_recording_removal to pg
-- requires: table_webinar_live_recording
-- requires: table_webinar_live_recording_removal

BEGIN;

CREATE OR REPLACE FUNCTION webinar_live.note_recording_removal() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    INSERT INTO webinar_live.recording_removal (file, place, removed_at)
    VALUES (OLD.file, OLD.place, now())
        ON CONFLICT (file) DO NOTHING;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.note_recording_removal() IS
    'Notes that a file is to go, whoever removed its recording.';

REVOKE ALL ON FUNCTION webinar_live.note_recording_removal() FROM PUBLIC;

COMMIT;
