-- Verify webinar_live:constraint_webinar_live_addition_kind_known on pg

BEGIN;

CALL webinar_live.record_addition('trigger', 'auth_user', 'recorded_by_verify');

ROLLBACK;
