-- Verify webinar_live:function_webinar_live_record_participant on pg

BEGIN;

\set function 'webinar_live.record_participant()'
\ir shared/trigger_function.sql

DO $$
BEGIN
    ASSERT NOT EXISTS (
        SELECT FROM pg_attribute
         WHERE attrelid = 'live_sessions_livesessionparticipant'::regclass
           AND attnum   > 0
           AND attnotnull
           AND NOT attisdropped
           AND NOT atthasdef
           AND attidentity = ''
           AND attname NOT IN ('session_id', 'user_id', 'joined_at')
    ), 'live_sessions_livesessionparticipant must have no column that webinar_live.record_participant() cannot fill';
END
$$;

ROLLBACK;
