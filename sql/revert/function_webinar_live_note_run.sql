-- Revert webinar_live:function_webinar_live_note_run from pg

BEGIN;

DROP FUNCTION webinar_live.note_run();

COMMIT;
