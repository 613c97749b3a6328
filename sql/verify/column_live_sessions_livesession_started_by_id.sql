-- Verify webinar_live:column_live_sessions_livesession_started_by_id on pg

BEGIN;

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_attribute
         WHERE attrelid = 'live_sessions_livesession'::regclass
           AND attname  = 'started_by_id'
           AND format_type(atttypid, atttypmod) IN ('integer', 'bigint')
    ), 'live_sessions_livesession.started_by_id must be an integer';
END
$$;

ROLLBACK;
