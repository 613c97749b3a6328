-- Verify webinar_live:table_live_sessions_livesession on pg

BEGIN;

SELECT id,
       webinar_id,
       room_name,
       is_active
  FROM live_sessions_livesession
 WHERE false;

DO $$
DECLARE
    unique_column text;
BEGIN
    FOREACH unique_column IN ARRAY '{webinar_id,room_name}'::text[] LOOP
        ASSERT EXISTS (
            SELECT FROM pg_index i
              JOIN pg_attribute a ON a.attrelid = i.indrelid
                                 AND a.attnum   = i.indkey[0]
             WHERE i.indrelid    = 'live_sessions_livesession'::regclass
               AND i.indnkeyatts = 1
               AND i.indisunique
               AND i.indpred IS NULL
               AND a.attname = unique_column
        ), format('live_sessions_livesession.%s must be unique', unique_column);
    END LOOP;
END
$$;

ROLLBACK;
