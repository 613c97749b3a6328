-- Verify webinar_live:table_webinar_live_stay on pg

BEGIN;

SELECT id, session_id, user_id, hub_id, entered_at, seen_at, left_at
  FROM webinar_live.stay
 WHERE false;

DO $$
BEGIN
    ASSERT (SELECT indisunique AND indpred IS NOT NULL
              FROM pg_index
             WHERE indexrelid = 'webinar_live.stay_one_open'::regclass),
        'an account must have one open stay in a session for each hub';
END
$$;

ROLLBACK;
