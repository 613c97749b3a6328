-- Revert webinar_live:function_webinar_live_note_webinar_analytics from pg

BEGIN;

DROP FUNCTION webinar_live.note_webinar_analytics();

COMMIT;
