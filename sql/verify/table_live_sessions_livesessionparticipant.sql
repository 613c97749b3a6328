-- Verify webinar_live:table_live_sessions_livesessionparticipant on pg

BEGIN;

SELECT id,
       session_id,
       user_id,
       joined_at
  FROM live_sessions_livesessionparticipant
 WHERE false;

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_index i
         WHERE i.indrelid = 'live_sessions_livesessionparticipant'::regclass
           AND i.indisunique
           AND i.indpred IS NULL
           AND ARRAY(SELECT a.attname::text
                       FROM pg_attribute a
                      WHERE a.attrelid = i.indrelid
                        AND a.attnum   = ANY (i.indkey)
                      ORDER BY a.attname) = '{session_id,user_id}'
    ), 'an account must stand once in a live session';
END
$$;

ROLLBACK;
