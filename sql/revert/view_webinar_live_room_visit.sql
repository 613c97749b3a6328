-- Revert webinar_live:view_webinar_live_room_visit from pg

BEGIN;

DROP VIEW webinar_live.room_visit;

COMMIT;
