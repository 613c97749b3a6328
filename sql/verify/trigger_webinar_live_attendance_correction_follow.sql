-- Verify webinar_live:trigger_webinar_live_attendance_correction_follow on pg

BEGIN;

\set table webinar_live.attendance_correction
\set trigger attendance_correction_follow
\set function 'webinar_live.follow_correction()'
\set deferred false
\ir shared/trigger.sql

ROLLBACK;
