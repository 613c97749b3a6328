-- Deploy webinar_live:trigger_webinar_live_event_publish to pg
-- requires: function_webinar_live_publish_event

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.event'::regclass
       AND tgname  = 'event_publish'
) AS missing \gset
\if :missing

CREATE CONSTRAINT TRIGGER event_publish
    AFTER INSERT ON webinar_live.event
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.publish_event();

COMMENT ON TRIGGER event_publish ON webinar_live.event IS
    'The last thing before commit: the event''s id.';

\endif

COMMIT;
