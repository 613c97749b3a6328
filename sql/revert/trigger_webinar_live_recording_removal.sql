-- Revert webinar_live:trigger_webinar_live_recording_removal from pg

BEGIN;

-- The table may stay, because it holds data.
DROP TRIGGER recording_removal ON webinar_live.recording;

COMMIT;
