-- Revert webinar_live:trigger_webinar_live_attendance_correction_certificate from pg

BEGIN;

-- The table may stay, because it holds data.
DROP TRIGGER attendance_correction_certificate ON webinar_live.attendance_correction;

COMMIT;
