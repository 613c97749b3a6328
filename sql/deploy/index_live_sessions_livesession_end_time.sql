-- Deploy webinar_live:index_live_sessions_livesession_end_time to pg
-- requires: column_live_sessions_livesession_end_time
-- requires: procedure_webinar_live_record_addition
-- requires: procedure_webinar_live_drop_added_index

BEGIN;

-- Also where the table is Django's: it has a row a webinar, and every open list asks what ended lately.
SELECT to_regclass('live_sessions_livesession_end_time') IS NULL AS missing \gset
\if :missing

CREATE INDEX live_sessions_livesession_end_time
    ON live_sessions_livesession (end_time);

COMMENT ON INDEX live_sessions_livesession_end_time IS
    'The sessions that ended lately. Added by Webinar Live.';

CALL webinar_live.record_addition('index', 'live_sessions_livesession', 'live_sessions_livesession_end_time');

\endif

COMMIT;
