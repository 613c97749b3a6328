-- Verify webinar_live:column_live_sessions_livesession_started_at on pg

BEGIN;

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_attribute
         WHERE attrelid = 'live_sessions_livesession'::regclass
           AND attname  = 'started_at'
           AND format_type(atttypid, atttypmod) = 'timestamp with time zone'
    ), 'live_sessions_livesession.started_at must be a timestamptz';
END
$$;

ROLLBACK;
