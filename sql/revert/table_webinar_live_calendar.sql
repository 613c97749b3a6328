-- Revert webinar_live:table_webinar_live_calendar from pg

BEGIN;

DROP TABLE webinar_live.calendar;

COMMIT;
