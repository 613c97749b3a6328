-- Verify webinar_live:table_webinar_live_retention on pg

BEGIN;

SELECT kind, relation, aged_at
  FROM webinar_live.retention
 WHERE false;

ROLLBACK;
