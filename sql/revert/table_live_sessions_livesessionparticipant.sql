-- Revert webinar_live:table_live_sessions_livesessionparticipant from pg

BEGIN;

CALL webinar_live.drop_added_table('live_sessions_livesessionparticipant');

COMMIT;
