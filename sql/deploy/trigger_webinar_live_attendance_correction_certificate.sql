-- Deploy webinar_live:trigger_webinar_live_attendance_correction_certificate to pg
-- requires: function_webinar_live_certificate_follows

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.attendance_correction'::regclass
       AND tgname  = 'attendance_correction_certificate'
) AS missing \gset
\if :missing

CREATE TRIGGER attendance_correction_certificate
    AFTER INSERT OR UPDATE ON webinar_live.attendance_correction
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.certificate_follows();

COMMENT ON TRIGGER attendance_correction_certificate ON webinar_live.attendance_correction IS
    'A certificate follows what a host corrects.';

\endif

COMMIT;
