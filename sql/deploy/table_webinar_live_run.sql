-- Deploy webinar_live:table_webinar_live_run to pg
-- requires: schema_webinar_live
-- requires: table_live_sessions_livesession

BEGIN;

-- The platform cannot cascade into a table that it does not know: the database does it instead.
CREATE TABLE IF NOT EXISTS webinar_live.run (
    session_id     bigint      NOT NULL,
    started_at     timestamptz NOT NULL,
    ended_at       timestamptz NULL,
    settle_at      timestamptz NULL,
    attended_after text        NULL,

    CONSTRAINT run_pkey PRIMARY KEY (session_id, started_at),
    CONSTRAINT run_session_id_fk_live_sessions_livesession
        FOREIGN KEY (session_id) REFERENCES live_sessions_livesession (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,

    CONSTRAINT run_ends_after_start    CHECK (ended_at >= started_at),
    CONSTRAINT run_settles_once_it_ended CHECK (settle_at IS NULL OR ended_at IS NOT NULL),
    CONSTRAINT run_attended_after_form CHECK (attended_after ~ '^(0|[1-9][0-9]{0,3}|([1-9][0-9]?|100)%)$')
);

CREATE UNIQUE INDEX IF NOT EXISTS run_one_open
    ON webinar_live.run (session_id)
 WHERE ended_at IS NULL;
CREATE INDEX IF NOT EXISTS run_settle_at
    ON webinar_live.run (settle_at)
 WHERE settle_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS run_ended_at
    ON webinar_live.run (ended_at);

COMMENT ON TABLE webinar_live.run IS
    'When live sessions were on the air: a row from each start to its end.';
COMMENT ON COLUMN webinar_live.run.session_id IS 'The live session.';
COMMENT ON COLUMN webinar_live.run.started_at IS 'When it was started.';
COMMENT ON COLUMN webinar_live.run.ended_at   IS 'When it was ended; null while it is on.';
COMMENT ON COLUMN webinar_live.run.settle_at  IS 'When a hub is to set who attended, next; null while the run is on, and once that is done.';
COMMENT ON COLUMN webinar_live.run.attended_after IS
    'The rule of webinar_settings as it stood at the start, by which certificates are issued: 0 where there was none; null for a run of before it was noted.';
COMMENT ON INDEX webinar_live.run_one_open IS
    'A session is on once.';

COMMIT;
