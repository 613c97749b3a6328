-- Deploy webinar_live:trigger_webinar_live_room_analytics to pg
-- requires: function_webinar_live_note_analytics
-- requires: table_webinar_live_room

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.room'::regclass
       AND tgname  = 'room_analytics'
) AS missing \gset
\if :missing

CREATE TRIGGER room_analytics
    AFTER INSERT OR UPDATE ON webinar_live.room
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.note_analytics();

COMMENT ON TRIGGER room_analytics ON webinar_live.room IS
    'What a room''s end tells late is counted.';

\endif

COMMIT;
