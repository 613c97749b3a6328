-- Deploy webinar_live:table_webinar_live_analytics_webinar to pg
-- requires: schema_webinar_live
-- requires: table_live_sessions_livesession

BEGIN;

-- The platform cannot cascade into a table that it does not know: the database does it instead.
CREATE TABLE IF NOT EXISTS webinar_live.analytics_webinar (
    session_id       bigint      NOT NULL,
    webinar_id       bigint      NOT NULL,
    last_started_at  timestamptz NOT NULL,
    runs             integer     NOT NULL,
    seconds          bigint      NOT NULL,
    participants     integer     NOT NULL,
    attended         integer     NOT NULL,
    audience_seconds bigint      NOT NULL,
    peak             integer     NOT NULL,
    provisional      boolean     NOT NULL,
    as_of            timestamptz NOT NULL,

    CONSTRAINT analytics_webinar_pkey PRIMARY KEY (session_id),
    CONSTRAINT analytics_webinar_session_id_fk_live_sessions_livesession
        FOREIGN KEY (session_id) REFERENCES live_sessions_livesession (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX IF NOT EXISTS analytics_webinar_webinar_id
    ON webinar_live.analytics_webinar (webinar_id);
CREATE INDEX IF NOT EXISTS analytics_webinar_newest
    ON webinar_live.analytics_webinar (last_started_at DESC, session_id DESC);

COMMENT ON TABLE webinar_live.analytics_webinar IS
    'How many came to each webinar that was held, over all its runs: numbers alone, and nobody''s name. Kept as long as the session.';
COMMENT ON COLUMN webinar_live.analytics_webinar.session_id       IS 'The live session.';
COMMENT ON COLUMN webinar_live.analytics_webinar.webinar_id       IS 'Its webinar.';
COMMENT ON COLUMN webinar_live.analytics_webinar.last_started_at  IS 'When it was last started.';
COMMENT ON COLUMN webinar_live.analytics_webinar.runs             IS 'How often it was on the air.';
COMMENT ON COLUMN webinar_live.analytics_webinar.seconds          IS 'How long, all together.';
COMMENT ON COLUMN webinar_live.analytics_webinar.participants     IS 'How many came, hosts left out; each once, however many runs.';
COMMENT ON COLUMN webinar_live.analytics_webinar.attended         IS 'How many attended by the webinar''s rule or by a host''s correction, hosts left out.';
COMMENT ON COLUMN webinar_live.analytics_webinar.audience_seconds IS 'How long they were there, all together.';
COMMENT ON COLUMN webinar_live.analytics_webinar.peak             IS 'How many were there at once, at the most.';
COMMENT ON COLUMN webinar_live.analytics_webinar.provisional      IS 'Whether this may still change by itself: it is on, or the room''s own list is not in.';
COMMENT ON COLUMN webinar_live.analytics_webinar.as_of            IS 'When this was counted.';

COMMIT;
