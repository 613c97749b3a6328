-- Revert webinar_live:trigger_webinar_live_chat_notice_chapter from pg

BEGIN;

-- The table may stay, because it holds data.
DROP TRIGGER chat_notice_chapter ON webinar_live.chat_notice;

COMMIT;
