-- Revert webinar_live:table_webinar_live_analytics_total from pg

BEGIN;

-- It can be counted again.
DROP TABLE webinar_live.analytics_total;

COMMIT;
