-- Revert webinar_live:column_live_sessions_livesession_created_at from pg

BEGIN;

CALL webinar_live.drop_added_column('live_sessions_livesession', 'created_at');

COMMIT;
