-- Deploy webinar_live:trigger_webinar_live_room_stay_analytics to pg
-- requires: function_webinar_live_note_analytics
-- requires: table_webinar_live_room_stay

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.room_stay'::regclass
       AND tgname  = 'room_stay_analytics'
) AS missing \gset
\if :missing

CREATE TRIGGER room_stay_analytics
    AFTER INSERT OR UPDATE ON webinar_live.room_stay
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.note_analytics();

COMMENT ON TRIGGER room_stay_analytics ON webinar_live.room_stay IS
    'Who is told of late is counted.';

\endif

COMMIT;
