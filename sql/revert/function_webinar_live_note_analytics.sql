-- Revert webinar_live:function_webinar_live_note_analytics from pg

BEGIN;

DROP FUNCTION webinar_live.note_analytics();

COMMIT;
