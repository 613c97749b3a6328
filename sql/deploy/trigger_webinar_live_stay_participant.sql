-- Deploy webinar_live:trigger_webinar_live_stay_participant to pg
-- requires: function_webinar_live_record_participant

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.stay'::regclass
       AND tgname  = 'stay_participant'
) AS missing \gset
\if :missing

CREATE TRIGGER stay_participant
    AFTER INSERT ON webinar_live.stay
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.record_participant();

COMMENT ON TRIGGER stay_participant ON webinar_live.stay IS
    'Who comes is a participant.';

\endif

COMMIT;
