-- Verify webinar_live:trigger_webinar_live_stay_participant on pg

BEGIN;

DO $$
BEGIN
    ASSERT (
        SELECT array_agg(tgname::text ORDER BY tgname) = '{stay_participant}'
          FROM pg_trigger
         WHERE tgrelid = 'webinar_live.stay'::regclass
           AND tgfoid  = 'webinar_live.record_participant()'::regprocedure
           AND tgenabled = 'O'
    ), 'who comes to a session must be recorded as its participant';
END
$$;

ROLLBACK;
