-- Revert webinar_live:trigger_webinar_live_webinar_change_tell from pg

BEGIN;

-- The table may stay, because it holds data.
DROP TRIGGER webinar_change_tell ON webinar_live.webinar_change;

COMMIT;
