-- Revert webinar_live:table_webinar_live_usage from pg

BEGIN;

-- What it holds is worth an hour at most.
DROP TABLE webinar_live.usage;

COMMIT;
