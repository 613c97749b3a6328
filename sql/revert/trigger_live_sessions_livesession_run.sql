-- Revert webinar_live:trigger_live_sessions_livesession_run from pg

BEGIN;

DROP TRIGGER IF EXISTS webinar_live_run ON live_sessions_livesession;

DELETE FROM webinar_live.addition
 WHERE kind     = 'trigger'
   AND relation = 'live_sessions_livesession'
   AND name     = 'webinar_live_run';

COMMIT;
