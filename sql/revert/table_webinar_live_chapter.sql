-- Revert webinar_live:table_webinar_live_chapter from pg

BEGIN;

DROP TABLE webinar_live.chapter;

COMMIT;
