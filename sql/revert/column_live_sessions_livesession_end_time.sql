-- Revert webinar_live:column_live_sessions_livesession_end_time from pg

BEGIN;

CALL webinar_live.drop_added_column('live_sessions_livesession', 'end_time');

COMMIT;
