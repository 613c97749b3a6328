-- Revert webinar_live:trigger_live_sessions_livesession_status from pg

BEGIN;

DROP TRIGGER IF EXISTS webinar_live_status_of_insert ON live_sessions_livesession;
DROP TRIGGER IF EXISTS webinar_live_status_of_update ON live_sessions_livesession;
DROP TRIGGER IF EXISTS webinar_live_status_of_delete ON live_sessions_livesession;

DELETE FROM webinar_live.addition
 WHERE kind     = 'trigger'
   AND relation = 'live_sessions_livesession'
   AND name     IN ('webinar_live_status_of_insert', 'webinar_live_status_of_update', 'webinar_live_status_of_delete');

COMMIT;
