-- Revert webinar_live:function_webinar_live_count_present from pg

BEGIN;

DROP FUNCTION webinar_live.count_present(bigint);

COMMIT;
