-- Revert webinar_live:trigger_webinar_live_room_stay_analytics from pg

BEGIN;

-- The table may stay, because it holds data.
DROP TRIGGER room_stay_analytics ON webinar_live.room_stay;

COMMIT;
