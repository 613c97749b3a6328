-- Revert webinar_live:table_webinar_live_progress from pg

BEGIN;

-- What it holds is worth as long as a session runs.
DROP TABLE webinar_live.progress;

COMMIT;
