-- Verify webinar_live:function_webinar_live_record_participant on pg

BEGIN;

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_proc
         WHERE oid = 'webinar_live.record_participant()'::regprocedure
           AND prosecdef
           AND proconfig[1] ~ '^search_path=.*, pg_temp$'
    ), 'webinar_live.record_participant() must run as its owner, with a search_path of its own';

    -- Who could use it in a trigger of his own could write what it writes.
    ASSERT NOT has_function_privilege('public', 'webinar_live.record_participant()', 'EXECUTE'),
        'webinar_live.record_participant() must be closed to PUBLIC';

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
