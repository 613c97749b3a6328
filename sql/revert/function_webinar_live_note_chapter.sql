-- Revert webinar_live:function_webinar_live_note_chapter from pg

BEGIN;

DROP FUNCTION webinar_live.note_chapter();

COMMIT;
