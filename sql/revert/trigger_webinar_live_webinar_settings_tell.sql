-- Revert webinar_live:trigger_webinar_live_webinar_settings_tell from pg

BEGIN;

-- The table may stay, because it holds data.
DROP TRIGGER webinar_settings_tell ON webinar_live.webinar_settings;

COMMIT;
