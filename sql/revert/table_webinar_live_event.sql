-- Revert webinar_live:table_webinar_live_event from pg

BEGIN;

-- Events tell of what stands elsewhere: nothing is lost with them.
DROP TABLE webinar_live.event;

COMMIT;
