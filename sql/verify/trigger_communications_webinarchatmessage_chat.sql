-- Verify webinar_live:trigger_communications_webinarchatmessage_chat on pg

BEGIN;

DO $$
BEGIN
    ASSERT (
        SELECT array_agg(tgname::text ORDER BY tgname) = '{webinar_live_chat_of_insert}'
          FROM pg_trigger
         WHERE tgrelid = 'communications_webinarchatmessage'::regclass
           AND tgfoid  = 'webinar_live.write_chat_event()'::regprocedure
           AND tgdeferrable
           AND tginitdeferred
           AND tgenabled = 'O'
    ), 'chat messages must be told at commit';
END
$$;

ROLLBACK;
