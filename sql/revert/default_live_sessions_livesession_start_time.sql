-- Revert webinar_live:default_live_sessions_livesession_start_time from pg

BEGIN;

SELECT EXISTS (
    SELECT FROM webinar_live.addition
     WHERE kind     = 'default'
       AND relation = 'live_sessions_livesession'
       AND name     = 'start_time'
) AS ours \gset
\if :ours

ALTER TABLE IF EXISTS live_sessions_livesession
    ALTER COLUMN start_time DROP DEFAULT;

DELETE FROM webinar_live.addition
 WHERE kind     = 'default'
   AND relation = 'live_sessions_livesession'
   AND name     = 'start_time';

\endif

COMMIT;
