-- Verify webinar_live:trigger_live_sessions_livesession_status on pg

BEGIN;

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_trigger
         WHERE tgrelid   = 'live_sessions_livesession'::regclass
           AND tgname    = 'webinar_live_status'
           AND tgfoid    = 'webinar_live.write_status_event()'::regprocedure
           AND tgenabled = 'O'
           AND tgdeferrable
           AND tginitdeferred
           AND pg_get_triggerdef(oid) LIKE '% AFTER INSERT OR DELETE OR UPDATE ON %'
    ), 'live sessions must tell their status at commit';
END
$$;

ROLLBACK;
