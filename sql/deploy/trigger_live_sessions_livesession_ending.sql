-- Deploy webinar_live:trigger_live_sessions_livesession_ending to pg
-- requires: function_webinar_live_note_room_ending
-- requires: procedure_webinar_live_record_addition

BEGIN;

-- No WHEN: one that names a column would keep Django's migrations from changing its type.
SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'live_sessions_livesession'::regclass
       AND tgname  = 'webinar_live_ending'
) AS missing \gset
\if :missing

CREATE TRIGGER webinar_live_ending
    AFTER UPDATE OR DELETE ON live_sessions_livesession
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.note_room_ending();

COMMENT ON TRIGGER webinar_live_ending ON live_sessions_livesession IS
    'A session that ends leaves its room to be ended. Added by Webinar Live.';

CALL webinar_live.record_addition('trigger', 'live_sessions_livesession', 'webinar_live_ending');

\endif

COMMIT;
