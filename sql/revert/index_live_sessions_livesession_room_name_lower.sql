-- Revert webinar_live:index_live_sessions_livesession_room_name_lower from pg

BEGIN;

CALL webinar_live.drop_added_index('live_sessions_livesession_room_name_lower');

COMMIT;
