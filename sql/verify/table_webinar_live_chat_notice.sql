-- Verify webinar_live:table_webinar_live_chat_notice on pg

BEGIN;

SELECT webinar_id, text, written_at, written_by
  FROM webinar_live.chat_notice
 WHERE false;

ROLLBACK;
