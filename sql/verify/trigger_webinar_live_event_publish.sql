-- Verify webinar_live:trigger_webinar_live_event_publish on pg

BEGIN;

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_trigger
         WHERE tgrelid   = 'webinar_live.event'::regclass
           AND tgname    = 'event_publish'
           AND tgfoid    = 'webinar_live.publish_event()'::regprocedure
           AND tgenabled = 'O'
           AND tgdeferrable
           AND tginitdeferred
    ), 'events must be published at commit';
END
$$;

ROLLBACK;
