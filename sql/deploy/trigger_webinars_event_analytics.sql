-- Deploy webinar_live:trigger_webinars_event_analytics to pg
-- requires: function_webinar_live_note_webinar_analytics
-- requires: table_webinars_event
-- requires: procedure_webinar_live_record_addition

BEGIN;

-- No WHEN and no list of columns: one that names a column would keep Django's migrations from changing its type.
SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinars_event'::regclass
       AND tgname  = 'webinar_live_analytics'
) AS missing \gset
\if :missing

CREATE TRIGGER webinar_live_analytics
    AFTER UPDATE ON webinars_event
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.note_webinar_analytics();

COMMENT ON TRIGGER webinar_live_analytics ON webinars_event IS
    'A webinar that has another organizer is counted as theirs. Added by Webinar Live.';

CALL webinar_live.record_addition('trigger', 'webinars_event', 'webinar_live_analytics');

\endif

COMMIT;
