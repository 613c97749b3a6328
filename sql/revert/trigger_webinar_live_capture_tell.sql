-- Revert webinar_live:trigger_webinar_live_capture_tell from pg

BEGIN;

-- The table may stay, because it holds data.
DROP TRIGGER capture_tell ON webinar_live.capture;

COMMIT;
