-- Verify webinar_live:view_webinar_live_room_visit on pg

BEGIN;

SELECT session_id, breakout, occupant, participant, user_id, name, joined_at, left_at, leaving_is_told
  FROM webinar_live.room_visit
 WHERE false;

ROLLBACK;
