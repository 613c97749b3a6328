-- Deploy webinar_live:table_webinar_live_chapter to pg
-- requires: schema_webinar_live
-- requires: table_auth_user
-- requires: table_webinars_event

BEGIN;

CREATE TABLE IF NOT EXISTS webinar_live.chapter (
    webinar_id bigint      NOT NULL,
    begun_at   timestamptz NOT NULL,
    text       text        NOT NULL,
    written_by integer     NULL,

    CONSTRAINT chapter_pkey PRIMARY KEY (webinar_id, begun_at),
    CONSTRAINT chapter_webinar_id_fk_webinars_event
        FOREIGN KEY (webinar_id) REFERENCES webinars_event (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT chapter_written_by_fk_auth_user
        FOREIGN KEY (written_by) REFERENCES auth_user (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX IF NOT EXISTS chapter_written_by
    ON webinar_live.chapter (written_by);
CREATE INDEX IF NOT EXISTS chapter_begun_at
    ON webinar_live.chapter (begun_at);

COMMENT ON TABLE webinar_live.chapter IS
    'What stood on top of a chat while its webinar was live: the chapters of recordings. Kept as long as recordings are, and no longer than their author.';
COMMENT ON COLUMN webinar_live.chapter.webinar_id IS 'The webinar.';
COMMENT ON COLUMN webinar_live.chapter.begun_at   IS 'Since when it stood there.';
COMMENT ON COLUMN webinar_live.chapter.text       IS 'The notice, word for word.';
COMMENT ON COLUMN webinar_live.chapter.written_by IS 'Who wrote it.';

COMMIT;
