-- Verify webinar_live:table_webinar_live_chapter on pg

BEGIN;

SELECT webinar_id, begun_at, text, written_by
  FROM webinar_live.chapter
 WHERE false;

ROLLBACK;
