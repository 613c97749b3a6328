-- Deploy webinar_live:table_webinar_live_capture to pg
-- requires: schema_webinar_live
-- requires: table_auth_user
-- requires: table_webinars_event
-- requires: table_live_sessions_livesession

BEGIN;

-- The platform cannot cascade into a table that it does not know: the database does it instead.
CREATE TABLE IF NOT EXISTS webinar_live.capture (
    id         bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    webinar_id bigint      NOT NULL,
    session_id bigint      NOT NULL,
    mode       text        NOT NULL,
    started_at timestamptz NOT NULL,
    ended_at   timestamptz NULL,
    started_by integer     NULL,
    link       text        NULL,

    CONSTRAINT capture_pkey PRIMARY KEY (id),
    CONSTRAINT capture_webinar_id_fk_webinars_event
        FOREIGN KEY (webinar_id) REFERENCES webinars_event (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT capture_session_id_fk_live_sessions_livesession
        FOREIGN KEY (session_id) REFERENCES live_sessions_livesession (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT capture_started_by_fk_auth_user
        FOREIGN KEY (started_by) REFERENCES auth_user (id)
        ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,

    CONSTRAINT capture_mode_known       CHECK (mode IN ('file', 'stream')),
    CONSTRAINT capture_ends_after_start CHECK (ended_at >= started_at),
    CONSTRAINT capture_link_of_a_stream CHECK (link IS NULL OR mode = 'stream'),
    CONSTRAINT capture_link_is_secure   CHECK (link ~ '^https://')
);

CREATE UNIQUE INDEX IF NOT EXISTS capture_one_open
    ON webinar_live.capture (webinar_id, mode)
 WHERE ended_at IS NULL;
CREATE INDEX IF NOT EXISTS capture_webinar_id
    ON webinar_live.capture (webinar_id);
CREATE INDEX IF NOT EXISTS capture_session_id
    ON webinar_live.capture (session_id);
CREATE INDEX IF NOT EXISTS capture_started_by
    ON webinar_live.capture (started_by);

COMMENT ON TABLE webinar_live.capture IS
    'What of live sessions was recorded or streamed, from when to when. Rows are kept as long as their session; they name no student.';
COMMENT ON COLUMN webinar_live.capture.id         IS 'The row''s number.';
COMMENT ON COLUMN webinar_live.capture.webinar_id IS 'The webinar of the session.';
COMMENT ON COLUMN webinar_live.capture.session_id IS 'The live session.';
COMMENT ON COLUMN webinar_live.capture.mode       IS 'file: the Jitsi server records it; stream: it sends it to another site.';
COMMENT ON COLUMN webinar_live.capture.started_at IS 'When a host''s page heard from the room that it had begun.';
COMMENT ON COLUMN webinar_live.capture.ended_at   IS 'When a host''s page heard that it had ended, or the session or its room ended; null while it goes on.';
COMMENT ON COLUMN webinar_live.capture.started_by IS 'Whose page said that it had begun; null for an account that is gone.';
COMMENT ON COLUMN webinar_live.capture.link       IS 'Where anyone can watch the stream; null for none.';
COMMENT ON INDEX webinar_live.capture_one_open IS
    'A session is recorded once at a time, and streamed once.';

COMMIT;
