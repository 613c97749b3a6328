-- Verify webinar_live:table_webinar_live_attendance_correction on pg

BEGIN;

SELECT webinar_id, user_id, state, reason, corrected_at, corrected_by
  FROM webinar_live.attendance_correction
 WHERE false;

ROLLBACK;
