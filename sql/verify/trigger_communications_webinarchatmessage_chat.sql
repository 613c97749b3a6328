-- Verify webinar_live:trigger_communications_webinarchatmessage_chat on pg

BEGIN;

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_trigger
         WHERE tgrelid   = 'communications_webinarchatmessage'::regclass
           AND tgname    = 'webinar_live_chat'
           AND tgfoid    = 'webinar_live.write_chat_event()'::regprocedure
           AND tgenabled = 'O'
           AND tgdeferrable
           AND tginitdeferred
    ), 'chat messages must be told at commit';
END
$$;

ROLLBACK;
