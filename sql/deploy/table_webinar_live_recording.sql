-- Deploy webinar_live:table_webinar_live_recording to pg
-- requires: schema_webinar_live
-- requires: table_webinars_event

BEGIN;

CREATE TABLE IF NOT EXISTS webinar_live.recording (
    id              bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    webinar_id      bigint      NOT NULL,
    source          text        NOT NULL,
    file            text        NOT NULL,
    place           text        NOT NULL,
    size            bigint      NOT NULL,
    sha256          text        NOT NULL,
    started_at      timestamptz NOT NULL,
    seconds         integer     NULL,
    announced_at    timestamptz NOT NULL,
    received_at     timestamptz NULL,
    available_until timestamptz NOT NULL,

    CONSTRAINT recording_pkey     PRIMARY KEY (id),
    CONSTRAINT recording_file_key UNIQUE (file),
    CONSTRAINT recording_source_key UNIQUE (webinar_id, source),
    CONSTRAINT recording_webinar_id_fk_webinars_event
        FOREIGN KEY (webinar_id) REFERENCES webinars_event (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,

    CONSTRAINT recording_source_bounded CHECK (char_length(source) BETWEEN 1 AND 200),
    CONSTRAINT recording_file_form      CHECK (file ~ '^[0-9a-f]{32}\.(mp4|webm)$'),
    CONSTRAINT recording_place_known    CHECK (place IN ('folder', 'store')),
    CONSTRAINT recording_size_positive  CHECK (size > 0),
    CONSTRAINT recording_sha256_form    CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT recording_seconds_counted CHECK (seconds >= 0)
);

CREATE INDEX IF NOT EXISTS recording_available_until
    ON webinar_live.recording (available_until);
CREATE INDEX IF NOT EXISTS recording_expected
    ON webinar_live.recording (announced_at)
 WHERE received_at IS NULL;

COMMENT ON TABLE webinar_live.recording IS
    'Recordings of webinars: a row names a file, which goes with the row. Kept until available_until, or with the webinar; one that never came, 14 days.';
COMMENT ON COLUMN webinar_live.recording.id              IS 'The recording''s number.';
COMMENT ON COLUMN webinar_live.recording.webinar_id      IS 'The webinar that was recorded.';
COMMENT ON COLUMN webinar_live.recording.source          IS 'How the recorder calls it: what it tells twice is one recording.';
COMMENT ON COLUMN webinar_live.recording.file            IS 'The file''s name in the folder, or in the store: chosen by chance, and never again.';
COMMENT ON COLUMN webinar_live.recording.place           IS 'Where the file is: folder, which nginx serves, or store, which speaks S3.';
COMMENT ON COLUMN webinar_live.recording.size            IS 'Bytes.';
COMMENT ON COLUMN webinar_live.recording.sha256          IS 'SHA-256 of the file as the recorder has it, in hexadecimal digits.';
COMMENT ON COLUMN webinar_live.recording.started_at      IS 'When the recording begins.';
COMMENT ON COLUMN webinar_live.recording.seconds         IS 'How long it is; null where the recorder could not tell.';
COMMENT ON COLUMN webinar_live.recording.announced_at    IS 'When the recorder last announced it, before it was here.';
COMMENT ON COLUMN webinar_live.recording.received_at     IS 'Since when it is here as a whole; null before that, and nobody is shown it.';
COMMENT ON COLUMN webinar_live.recording.available_until IS 'Until when it may be seen; row and file are removed then.';

COMMIT;
