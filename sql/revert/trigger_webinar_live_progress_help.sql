-- Revert webinar_live:trigger_webinar_live_progress_help from pg

BEGIN;

DROP TRIGGER progress_help ON webinar_live.progress;

COMMIT;
