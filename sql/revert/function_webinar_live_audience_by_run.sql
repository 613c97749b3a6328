-- Revert webinar_live:function_webinar_live_audience_by_run from pg

BEGIN;

DROP FUNCTION webinar_live.audience_by_run(bigint);

COMMIT;
