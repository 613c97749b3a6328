-- Deploy webinar_live:trigger_webinar_live_attendance_correction_analytics to pg
-- requires: function_webinar_live_note_webinar_analytics
-- requires: table_webinar_live_attendance_correction

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.attendance_correction'::regclass
       AND tgname  = 'attendance_correction_analytics'
) AS missing \gset
\if :missing

CREATE TRIGGER attendance_correction_analytics
    AFTER INSERT OR UPDATE OR DELETE ON webinar_live.attendance_correction
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.note_webinar_analytics();

COMMENT ON TRIGGER attendance_correction_analytics ON webinar_live.attendance_correction IS
    'What a host corrects is counted.';

\endif

COMMIT;
