-- Deploy webinar_live:trigger_webinar_live_room_captures to pg
-- requires: function_webinar_live_end_captures
-- requires: table_webinar_live_room

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.room'::regclass
       AND tgname  = 'room_captures'
) AS missing \gset
\if :missing

CREATE TRIGGER room_captures
    AFTER INSERT OR UPDATE ON webinar_live.room
    FOR EACH ROW
    WHEN (NEW.destroyed_at IS NOT NULL AND NEW.breakout IS NULL)
    EXECUTE FUNCTION webinar_live.end_captures('destroyed_at');

COMMENT ON TRIGGER room_captures ON webinar_live.room IS
    'A room that is gone is recorded no longer.';

\endif

COMMIT;
