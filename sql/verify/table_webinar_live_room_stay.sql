-- Verify webinar_live:table_webinar_live_room_stay on pg

BEGIN;

SELECT id, session_id, breakout, occupant, participant, user_id, name, joined_at, left_at
  FROM webinar_live.room_stay
 WHERE false;

DO $$
BEGIN
    ASSERT (SELECT indisunique AND indpred IS NULL
              FROM pg_index
             WHERE indexrelid = 'webinar_live.room_stay_told_once'::regclass),
        'what the Jitsi server tells must be there once';
END
$$;

ROLLBACK;
