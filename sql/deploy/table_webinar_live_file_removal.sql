-- Deploy webinar_live:table_webinar_live_file_removal to pg
-- requires: schema_webinar_live

BEGIN;

-- The database cannot remove a file, and who may erase an account may not write in the folder: `webinar-live retain` does it.
CREATE TABLE IF NOT EXISTS webinar_live.file_removal (
    path     text        NOT NULL,
    noted_at timestamptz NOT NULL DEFAULT now(),

    CONSTRAINT file_removal_pkey          PRIMARY KEY (path),
    CONSTRAINT file_removal_path_is_named CHECK (path <> '')
);

COMMENT ON TABLE webinar_live.file_removal IS
    'Files that no row names any more, until they are removed. A name is never given twice. Rows are kept for a day at most where the timer runs.';
COMMENT ON COLUMN webinar_live.file_removal.path     IS 'Below the media folder, as the row had it that named the file.';
COMMENT ON COLUMN webinar_live.file_removal.noted_at IS 'Since when the file is of no use.';

COMMIT;
