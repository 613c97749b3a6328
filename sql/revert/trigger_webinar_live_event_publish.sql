-- Revert webinar_live:trigger_webinar_live_event_publish from pg

BEGIN;

DROP TRIGGER event_publish ON webinar_live.event;

COMMIT;
