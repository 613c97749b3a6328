-- Verify webinar_live:table_webinar_live_webinar_settings on pg

BEGIN;

SELECT webinar_id, entry, audience, lobby, password, participant_limit, muted_on_entry, chat, screen_share, attended_after,
       stream_key, stream_link, changed_at, changed_by
  FROM webinar_live.webinar_settings
 WHERE false;

ROLLBACK;
