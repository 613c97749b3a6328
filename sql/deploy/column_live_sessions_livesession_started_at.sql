-- Deploy webinar_live:column_live_sessions_livesession_started_at to pg
-- requires: table_live_sessions_livesession

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_attribute
     WHERE attrelid = 'live_sessions_livesession'::regclass
       AND attname  = 'started_at'
) AS missing \gset
\if :missing

ALTER TABLE live_sessions_livesession
    ADD COLUMN started_at timestamptz NULL;

COMMENT ON COLUMN live_sessions_livesession.started_at IS
    'When the present or last run began; null when not known. Added by Webinar Live.';

CALL webinar_live.record_addition('column', 'live_sessions_livesession', 'started_at');

\endif

COMMIT;
