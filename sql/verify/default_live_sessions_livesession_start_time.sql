-- Verify webinar_live:default_live_sessions_livesession_start_time on pg

BEGIN;

-- Any column that must not be null and has no value of its own would make every first start fail.
DO $$
DECLARE
    unfilled text;
BEGIN
    SELECT string_agg(attname, ', ' ORDER BY attnum)
      INTO unfilled
      FROM pg_attribute
     WHERE attrelid = 'live_sessions_livesession'::regclass
       AND attnum   > 0
       AND attnotnull
       AND NOT attisdropped
       AND NOT atthasdef
       AND attidentity = ''
       AND attname NOT IN ('webinar_id', 'room_name', 'is_active', 'started_by_id', 'created_at', 'started_at');

    ASSERT unfilled IS NULL,
        format('live_sessions_livesession has columns that the workers cannot fill: %s', unfilled);
END
$$;

ROLLBACK;
