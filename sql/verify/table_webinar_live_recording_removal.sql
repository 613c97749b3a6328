-- Verify webinar_live:table_webinar_live_recording_removal on pg

BEGIN;

SELECT file, place, removed_at
  FROM webinar_live.recording_removal
 WHERE false;

ROLLBACK;
