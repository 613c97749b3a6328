-- Verify webinar_live:trigger_webinar_live_stay_participant on pg

BEGIN;

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_trigger
         WHERE tgrelid   = 'webinar_live.stay'::regclass
           AND tgname    = 'stay_participant'
           AND tgfoid    = 'webinar_live.record_participant()'::regprocedure
           AND tgenabled = 'O'
    ), 'who comes to a session must be recorded as its participant';
END
$$;

ROLLBACK;
