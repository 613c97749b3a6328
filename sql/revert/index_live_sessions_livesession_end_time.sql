-- Revert webinar_live:index_live_sessions_livesession_end_time from pg

BEGIN;

CALL webinar_live.drop_added_index('live_sessions_livesession_end_time');

COMMIT;
