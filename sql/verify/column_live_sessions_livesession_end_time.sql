-- Verify webinar_live:column_live_sessions_livesession_end_time on pg

BEGIN;

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_attribute
         WHERE attrelid = 'live_sessions_livesession'::regclass
           AND attname  = 'end_time'
           AND format_type(atttypid, atttypmod) = 'timestamp with time zone'
    ), 'live_sessions_livesession.end_time must be a timestamptz';
END
$$;

ROLLBACK;
