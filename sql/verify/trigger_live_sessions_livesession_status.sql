-- Verify webinar_live:trigger_live_sessions_livesession_status on pg

BEGIN;

DO $$
BEGIN
    ASSERT (
        SELECT array_agg(tgname::text ORDER BY tgname) = '{webinar_live_status_of_delete,webinar_live_status_of_insert,webinar_live_status_of_update}'
          FROM pg_trigger
         WHERE tgrelid = 'live_sessions_livesession'::regclass
           AND tgfoid  = 'webinar_live.write_status_event()'::regprocedure
           AND tgdeferrable
           AND tginitdeferred
           AND tgenabled = 'O'
    ), 'live sessions must tell their status at commit';
END
$$;

ROLLBACK;
