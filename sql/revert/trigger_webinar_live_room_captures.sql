-- Revert webinar_live:trigger_webinar_live_room_captures from pg

BEGIN;

-- The table may stay, because it holds data.
DROP TRIGGER room_captures ON webinar_live.room;

COMMIT;
