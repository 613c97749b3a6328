-- Deploy webinar_live:column_live_sessions_livesession_end_time to pg
-- requires: table_live_sessions_livesession

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_attribute
     WHERE attrelid = 'live_sessions_livesession'::regclass
       AND attname  = 'end_time'
) AS missing \gset
\if :missing

ALTER TABLE live_sessions_livesession
    ADD COLUMN end_time timestamptz NULL;

COMMENT ON COLUMN live_sessions_livesession.end_time IS
    'When the last run ended; null when not known. Added by Webinar Live.';

CALL webinar_live.record_addition('column', 'live_sessions_livesession', 'end_time');

\endif

COMMIT;
