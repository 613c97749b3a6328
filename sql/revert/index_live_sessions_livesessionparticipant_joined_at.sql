-- Revert webinar_live:index_live_sessions_livesessionparticipant_joined_at from pg

BEGIN;

CALL webinar_live.drop_added_index('live_sessions_livesessionparticipant_joined_at');

COMMIT;
