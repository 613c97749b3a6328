-- Revert webinar_live:function_webinar_live_note_recording_removal from pg

BEGIN;

DROP FUNCTION webinar_live.note_recording_removal();

COMMIT;
