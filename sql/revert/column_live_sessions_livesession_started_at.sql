-- Revert webinar_live:column_live_sessions_livesession_started_at from pg

BEGIN;

CALL webinar_live.drop_added_column('live_sessions_livesession', 'started_at');

COMMIT;
