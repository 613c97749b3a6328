-- Verify webinar_live:table_webinar_live_erasure on pg

BEGIN;

SELECT id, erased_at, erased_by, is_whole, row_counts
  FROM webinar_live.erasure
 WHERE false;

ROLLBACK;
