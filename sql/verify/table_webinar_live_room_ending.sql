-- Verify webinar_live:table_webinar_live_room_ending on pg

BEGIN;

SELECT room_name, webinar_id, ended_at, due_at, tries
  FROM webinar_live.room_ending
 WHERE false;

ROLLBACK;
