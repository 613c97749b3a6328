-- Revert webinar_live:function_webinar_live_archive from pg

BEGIN;

DROP FUNCTION webinar_live.archive(bigint);

COMMIT;
