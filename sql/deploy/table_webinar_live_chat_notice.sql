-- Deploy webinar_live:table_webinar_live_chat_notice to pg
-- requires: schema_webinar_live
-- requires: table_auth_user
-- requires: table_webinars_event

BEGIN;

CREATE TABLE IF NOT EXISTS webinar_live.chat_notice (
    webinar_id bigint      NOT NULL,
    text       text        NOT NULL,
    written_at timestamptz NOT NULL,
    written_by integer     NULL,

    CONSTRAINT chat_notice_pkey PRIMARY KEY (webinar_id),
    CONSTRAINT chat_notice_webinar_id_fk_webinars_event
        FOREIGN KEY (webinar_id) REFERENCES webinars_event (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT chat_notice_written_by_fk_auth_user
        FOREIGN KEY (written_by) REFERENCES auth_user (id)
        ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,

    CONSTRAINT chat_notice_text_bounded CHECK (char_length(text) BETWEEN 1 AND 500)
);

CREATE INDEX IF NOT EXISTS chat_notice_written_by
    ON webinar_live.chat_notice (written_by);

COMMENT ON TABLE webinar_live.chat_notice IS
    'What stands on top of a webinar''s chat until a host takes it away; a webinar has one at most. Kept as long as the webinar; an erased account''s own go with it.';
COMMENT ON COLUMN webinar_live.chat_notice.webinar_id IS 'The webinar.';
COMMENT ON COLUMN webinar_live.chat_notice.text       IS 'What is said, at most 500 characters.';
COMMENT ON COLUMN webinar_live.chat_notice.written_at IS 'When it was last written.';
COMMENT ON COLUMN webinar_live.chat_notice.written_by IS 'Who wrote it; null for an account that is gone.';

COMMIT;
