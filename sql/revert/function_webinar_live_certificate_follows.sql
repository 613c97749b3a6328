-- Revert webinar_live:function_webinar_live_certificate_follows from pg

BEGIN;

DROP FUNCTION webinar_live.certificate_follows();

COMMIT;
