-- Revert webinar_live:function_webinar_live_note_room_ending from pg

BEGIN;

DROP FUNCTION webinar_live.note_room_ending();

COMMIT;
