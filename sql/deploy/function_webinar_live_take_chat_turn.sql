-- Deploy webinar_live:function_webinar_live_take_chat_turn to pg
-- requires: table_webinar_live_chat_turn
-- requires: function_webinar_live_turn_timeout

BEGIN;

CREATE OR REPLACE FUNCTION webinar_live.take_chat_turn(webinar bigint) RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
    for_rows text := current_setting('lock_timeout');
BEGIN
    PERFORM set_config('lock_timeout', webinar_live.turn_timeout(), true);
    PERFORM FROM webinar_live.chat_turn WHERE number = webinar % 64 FOR UPDATE;
    PERFORM set_config('lock_timeout', for_rows, true);
END
$$;

COMMENT ON FUNCTION webinar_live.take_chat_turn(bigint) IS
    'Waits until nobody else writes in this webinar''s chat, and keeps others from it until the transaction has ended.';

COMMIT;
