-- Verify webinar_live:trigger_webinar_live_attendance_correction_analytics on pg

BEGIN;

\set table webinar_live.attendance_correction
\set trigger attendance_correction_analytics
\set function 'webinar_live.note_webinar_analytics()'
\set deferred false
\ir shared/trigger.sql

ROLLBACK;
