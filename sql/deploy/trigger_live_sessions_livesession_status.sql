-- Deploy webinar_live:trigger_live_sessions_livesession_status to pg
-- requires: function_webinar_live_write_status_event
-- requires: trigger_webinar_live_event_publish
-- requires: constraint_webinar_live_addition_kind_known
-- requires: procedure_webinar_live_record_addition

BEGIN;

-- Rows are compared whole: naming a column would keep Django's migrations from changing its type.
SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'live_sessions_livesession'::regclass
       AND tgfoid  = 'webinar_live.write_status_event()'::regprocedure
) AS missing \gset
\if :missing

CREATE CONSTRAINT TRIGGER webinar_live_status_of_insert
    AFTER INSERT ON live_sessions_livesession
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.is_active)
    EXECUTE FUNCTION webinar_live.write_status_event();

CREATE CONSTRAINT TRIGGER webinar_live_status_of_update
    AFTER UPDATE ON live_sessions_livesession
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION webinar_live.write_status_event();

CREATE CONSTRAINT TRIGGER webinar_live_status_of_delete
    AFTER DELETE ON live_sessions_livesession
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.is_active)
    EXECUTE FUNCTION webinar_live.write_status_event();

CALL webinar_live.record_addition('trigger', 'live_sessions_livesession', 'webinar_live_status_of_insert');
CALL webinar_live.record_addition('trigger', 'live_sessions_livesession', 'webinar_live_status_of_update');
CALL webinar_live.record_addition('trigger', 'live_sessions_livesession', 'webinar_live_status_of_delete');

\endif

COMMENT ON TRIGGER webinar_live_status_of_insert ON live_sessions_livesession IS
    'A session that is active from the start is told to who watches. Added by Webinar Live.';
COMMENT ON TRIGGER webinar_live_status_of_update ON live_sessions_livesession IS
    'A session that begins, ends or changes its room is told to who watches. Added by Webinar Live.';
COMMENT ON TRIGGER webinar_live_status_of_delete ON live_sessions_livesession IS
    'An active session that is deleted is told to who watches. Added by Webinar Live.';

COMMIT;
