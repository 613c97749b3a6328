-- Verify webinar_live:index_live_sessions_livesession_room_name_lower on pg

BEGIN;

DO $$
BEGIN
    ASSERT (SELECT pg_get_indexdef(indexrelid) LIKE '%(lower((room_name)::text))'
              FROM pg_index
             WHERE indexrelid = to_regclass('live_sessions_livesession_room_name_lower')),
        'rooms must have an index by their names in lower case';
END
$$;

ROLLBACK;
