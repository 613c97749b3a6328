-- Revert webinar_live:table_live_sessions_livesession from pg

BEGIN;

CALL webinar_live.drop_added_table('live_sessions_livesession');

COMMIT;
