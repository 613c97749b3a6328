-- Revert webinar_live:column_live_sessions_livesession_started_by_id from pg

BEGIN;

CALL webinar_live.drop_added_column('live_sessions_livesession', 'started_by_id');

COMMIT;
