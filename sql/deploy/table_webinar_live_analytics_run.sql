-- Deploy webinar_live:table_webinar_live_analytics_run to pg
-- requires: schema_webinar_live
-- requires: table_live_sessions_livesession

BEGIN;

-- The platform cannot cascade into a table that it does not know: the database does it instead.
CREATE TABLE IF NOT EXISTS webinar_live.analytics_run (
    session_id       bigint      NOT NULL,
    started_at       timestamptz NOT NULL,
    ended_at         timestamptz NULL,
    day              date        NOT NULL GENERATED ALWAYS AS ((started_at AT TIME ZONE 'UTC')::date) STORED,
    seconds          bigint      NOT NULL,
    participants     integer     NOT NULL,
    audience_seconds bigint      NOT NULL,
    peak             integer     NOT NULL,
    peak_at          timestamptz NULL,

    CONSTRAINT analytics_run_pkey PRIMARY KEY (session_id, started_at),
    CONSTRAINT analytics_run_session_id_fk_live_sessions_livesession
        FOREIGN KEY (session_id) REFERENCES live_sessions_livesession (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX IF NOT EXISTS analytics_run_day
    ON webinar_live.analytics_run (day);

COMMENT ON TABLE webinar_live.analytics_run IS
    'How many came to each run of a live session: numbers alone, and nobody''s name. Kept as long as the session.';
COMMENT ON COLUMN webinar_live.analytics_run.session_id       IS 'The live session.';
COMMENT ON COLUMN webinar_live.analytics_run.started_at       IS 'When it was started.';
COMMENT ON COLUMN webinar_live.analytics_run.ended_at         IS 'When it was ended; null while it is on.';
COMMENT ON COLUMN webinar_live.analytics_run.day              IS 'The day on which it was started, in UTC.';
COMMENT ON COLUMN webinar_live.analytics_run.seconds          IS 'How long it was on the air.';
COMMENT ON COLUMN webinar_live.analytics_run.participants     IS 'How many came, hosts left out; each once.';
COMMENT ON COLUMN webinar_live.analytics_run.audience_seconds IS 'How long they were there, all together.';
COMMENT ON COLUMN webinar_live.analytics_run.peak             IS 'How many were there at once, at the most.';
COMMENT ON COLUMN webinar_live.analytics_run.peak_at          IS 'When that was first so; null where nobody was.';

COMMIT;
