-- Verify webinar_live:table_webinar_live_recording on pg

BEGIN;

SELECT id, webinar_id, source, file, place, size, sha256, started_at, seconds, announced_at, received_at, available_until
  FROM webinar_live.recording
 WHERE false;

ROLLBACK;
