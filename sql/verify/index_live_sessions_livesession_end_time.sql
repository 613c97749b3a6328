-- Verify webinar_live:index_live_sessions_livesession_end_time on pg

BEGIN;

DO $$
BEGIN
    ASSERT (SELECT pg_get_indexdef(indexrelid) LIKE '%(end_time)'
              FROM pg_index
             WHERE indexrelid = to_regclass('live_sessions_livesession_end_time')),
        'sessions must have an index by their ends';
END
$$;

ROLLBACK;
