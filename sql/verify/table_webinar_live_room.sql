-- Verify webinar_live:table_webinar_live_room on pg

BEGIN;

SELECT id, session_id, opening, breakout, created_at, destroyed_at
  FROM webinar_live.room
 WHERE false;

DO $$
BEGIN
    ASSERT (SELECT indisunique AND indpred IS NULL
              FROM pg_index
             WHERE indexrelid = 'webinar_live.room_one_opening'::regclass),
        'an opening of a room must be there once';
END
$$;

ROLLBACK;
