-- Verify webinar_live:trigger_live_sessions_livesession_status on pg

BEGIN;

\set table live_sessions_livesession
\set trigger webinar_live_status
\set function 'webinar_live.write_status_event()'
\set deferred true
\ir shared/trigger.sql

DO $$
BEGIN
    ASSERT (SELECT pg_get_triggerdef(oid) LIKE '% AFTER INSERT OR DELETE OR UPDATE ON %'
              FROM pg_trigger
             WHERE tgrelid = 'live_sessions_livesession'::regclass
               AND tgname  = 'webinar_live_status'),
        'whatever happens to a live session must be told';
END
$$;

ROLLBACK;
