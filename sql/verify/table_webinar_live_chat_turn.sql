-- Verify webinar_live:table_webinar_live_chat_turn on pg

BEGIN;

DO $$
BEGIN
    ASSERT (SELECT count(number) = 64 FROM webinar_live.chat_turn),
        'webinar_live.chat_turn must have 64 rows';
END
$$;

ROLLBACK;
