-- Verify webinar_live:table_webinar_live_webinar_change on pg

BEGIN;

SELECT webinar_id, sequence, changed_at, cancelled_at, cancel_reason
  FROM webinar_live.webinar_change
 WHERE false;

ROLLBACK;
