-- Revert webinar_live:function_webinar_live_count_use from pg

BEGIN;

DROP FUNCTION webinar_live.count_use(bigint, text, bigint, bigint);

COMMIT;
