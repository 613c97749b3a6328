-- Revert webinar_live:table_webinar_live_chat_turn from pg

BEGIN;

DROP TABLE webinar_live.chat_turn;

COMMIT;
