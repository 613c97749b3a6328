-- Revert webinar_live:trigger_webinar_live_room_analytics from pg

BEGIN;

-- The table may stay, because it holds data.
DROP TRIGGER room_analytics ON webinar_live.room;

COMMIT;
