-- Deploy webinar_live:trigger_webinar_live_recording_removal to pg
-- requires: function_webinar_live_note_recording_removal

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.recording'::regclass
       AND tgname  = 'recording_removal'
) AS missing \gset
\if :missing

CREATE TRIGGER recording_removal
    AFTER DELETE ON webinar_live.recording
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.note_recording_removal();

COMMENT ON TRIGGER recording_removal ON webinar_live.recording IS
    'A recording that is removed leaves its file to be removed.';

\endif

COMMIT;
