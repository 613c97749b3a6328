-- Revert webinar_live:table_webinar_live_room_ending from pg

BEGIN;

DROP TABLE webinar_live.room_ending;

COMMIT;
