-- Deploy webinar_live:default_live_sessions_livesession_start_time to pg
-- requires: table_live_sessions_livesession

BEGIN;

-- Later forms of Django's table have a start_time that must not be null, without a default.
-- The workers do not write it: without one, their insert would fail.
SELECT EXISTS (
    SELECT FROM pg_attribute
     WHERE attrelid = 'live_sessions_livesession'::regclass
       AND attname  = 'start_time'
       AND attnotnull
       AND NOT atthasdef
) AS missing \gset
\if :missing

ALTER TABLE live_sessions_livesession
    ALTER COLUMN start_time SET DEFAULT now();

CALL webinar_live.record_addition('default', 'live_sessions_livesession', 'start_time');

\endif

COMMIT;
