-- Deploy webinar_live:table_webinar_live_recording_removal to pg
-- requires: schema_webinar_live

BEGIN;

-- Without a foreign key: the file is to go also when all else of its webinar has.
CREATE TABLE IF NOT EXISTS webinar_live.recording_removal (
    file       text        NOT NULL,
    place      text        NOT NULL,
    removed_at timestamptz NOT NULL,

    CONSTRAINT recording_removal_pkey PRIMARY KEY (file)
);

COMMENT ON TABLE webinar_live.recording_removal IS
    'Files whose recording is gone, until they are gone too and a day has passed, in which one that was still on its way may come. Holds nothing of any person.';
COMMENT ON COLUMN webinar_live.recording_removal.file       IS 'The file''s name.';
COMMENT ON COLUMN webinar_live.recording_removal.place      IS 'Where it is, as in recording.';
COMMENT ON COLUMN webinar_live.recording_removal.removed_at IS 'When its recording was removed.';

COMMIT;
