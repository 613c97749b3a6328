-- Verify webinar_live:table_webinar_live_session_presence on pg

BEGIN;

SELECT session_id, participant_count, counted_at
  FROM webinar_live.session_presence
 WHERE false;

ROLLBACK;
