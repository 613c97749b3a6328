-- Verify webinar_live:trigger_webinar_live_event_publish on pg

BEGIN;

DO $$
BEGIN
    ASSERT (
        SELECT array_agg(tgname::text ORDER BY tgname) = '{event_publish}'
          FROM pg_trigger
         WHERE tgrelid = 'webinar_live.event'::regclass
           AND tgfoid  = 'webinar_live.publish_event()'::regprocedure
           AND tgdeferrable
           AND tginitdeferred
           AND tgenabled = 'O'
    ), 'events must be published at commit';
END
$$;

ROLLBACK;
