-- Verify webinar_live:trigger_webinar_live_attendance_correction_certificate on pg

BEGIN;

\set table webinar_live.attendance_correction
\set trigger attendance_correction_certificate
\set function 'webinar_live.certificate_follows()'
\set deferred false
\ir shared/trigger.sql

ROLLBACK;
