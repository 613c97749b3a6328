-- Revert webinar_live:function_webinar_live_audience_spells from pg

BEGIN;

DROP FUNCTION webinar_live.audience_spells(bigint);

COMMIT;
