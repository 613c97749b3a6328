-- Revert webinar_live:table_webinar_live_analytics_due from pg

BEGIN;

-- It tells of what stands elsewhere.
DROP TABLE webinar_live.analytics_due;

COMMIT;
