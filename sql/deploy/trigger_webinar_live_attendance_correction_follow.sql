-- Deploy webinar_live:trigger_webinar_live_attendance_correction_follow to pg
-- requires: function_webinar_live_follow_correction

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.attendance_correction'::regclass
       AND tgname  = 'attendance_correction_follow'
) AS missing \gset
\if :missing

CREATE TRIGGER attendance_correction_follow
    AFTER INSERT OR UPDATE ON webinar_live.attendance_correction
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.follow_correction();

COMMENT ON TRIGGER attendance_correction_follow ON webinar_live.attendance_correction IS
    'A registration follows what a host corrects.';

\endif

COMMIT;
