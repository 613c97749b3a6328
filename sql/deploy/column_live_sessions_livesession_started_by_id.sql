-- Deploy webinar_live:column_live_sessions_livesession_started_by_id to pg
-- requires: table_live_sessions_livesession

BEGIN;

-- A Django that does not know this column would not clear it before it deletes an account: SET NULL does.
SELECT NOT EXISTS (
    SELECT FROM pg_attribute
     WHERE attrelid = 'live_sessions_livesession'::regclass
       AND attname  = 'started_by_id'
) AS missing \gset
\if :missing

ALTER TABLE live_sessions_livesession
    ADD COLUMN started_by_id integer NULL
        CONSTRAINT live_sessions_livesession_started_by_id_fk_auth_user
        REFERENCES auth_user (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX live_sessions_livesession_started_by_id
    ON live_sessions_livesession (started_by_id);

COMMENT ON COLUMN live_sessions_livesession.started_by_id IS
    'Who began the present or last run; null when not known. Added by Webinar Live.';

CALL webinar_live.record_addition('column', 'live_sessions_livesession', 'started_by_id');

\endif

COMMIT;
