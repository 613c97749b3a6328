-- Verify webinar_live:table_webinar_live_chat_mute on pg

BEGIN;

SELECT webinar_id, user_id, muted_at, muted_by
  FROM webinar_live.chat_mute
 WHERE false;

ROLLBACK;
