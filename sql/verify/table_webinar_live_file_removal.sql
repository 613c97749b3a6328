-- Verify webinar_live:table_webinar_live_file_removal on pg

BEGIN;

SELECT path, noted_at
  FROM webinar_live.file_removal
 WHERE false;

ROLLBACK;
