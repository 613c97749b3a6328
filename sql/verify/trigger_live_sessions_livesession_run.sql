-- Verify webinar_live:trigger_live_sessions_livesession_run on pg

BEGIN;

\set table live_sessions_livesession
\set trigger webinar_live_run
\set function 'webinar_live.note_run()'
\set deferred false
\ir shared/trigger.sql

DO $$
BEGIN
    ASSERT NOT EXISTS (
        SELECT FROM live_sessions_livesession AS s
         WHERE s.is_active
           AND NOT EXISTS (SELECT FROM webinar_live.run WHERE run.session_id = s.id AND run.ended_at IS NULL)
    ), 'each session that is on the air has a run';
END
$$;

ROLLBACK;
