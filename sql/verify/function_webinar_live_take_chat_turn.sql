-- Verify webinar_live:function_webinar_live_take_chat_turn on pg

BEGIN;

SET LOCAL lock_timeout = '250ms';
SET LOCAL webinar_live.turn_timeout = '1900';
SELECT webinar_live.take_chat_turn(101);
DO $$
BEGIN
    ASSERT current_setting('lock_timeout') = '250ms',
        'a turn changes nothing for what is locked after it';
END
$$;

ROLLBACK;
