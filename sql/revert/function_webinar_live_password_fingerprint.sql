-- Revert webinar_live:function_webinar_live_password_fingerprint from pg

BEGIN;

DROP FUNCTION webinar_live.password_fingerprint(bigint);

COMMIT;
