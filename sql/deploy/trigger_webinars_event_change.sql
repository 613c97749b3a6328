-- Deploy webinar_live:trigger_webinars_event_change to pg
-- requires: function_webinar_live_note_webinar_change
-- requires: procedure_webinar_live_record_addition

BEGIN;

-- No WHEN and no list of columns: one that names a column would keep Django's migrations from changing its type.
SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinars_event'::regclass
       AND tgname  = 'webinar_live_change'
) AS missing \gset
\if :missing

CREATE TRIGGER webinar_live_change
    AFTER UPDATE ON webinars_event
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.note_webinar_change();

COMMENT ON TRIGGER webinar_live_change ON webinars_event IS
    'A webinar that has another time, title or picture is told to who watches. Added by Webinar Live.';

CALL webinar_live.record_addition('trigger', 'webinars_event', 'webinar_live_change');

\endif

COMMIT;
