-- Deploy webinar_live:table_webinar_live_chat_mute to pg
-- requires: schema_webinar_live
-- requires: table_auth_user
-- requires: table_webinars_event

BEGIN;

-- Read by our workers before they write; no trigger looks at it, so that a platform's own insert is never refused.
CREATE TABLE IF NOT EXISTS webinar_live.chat_mute (
    webinar_id bigint      NOT NULL,
    user_id    integer     NOT NULL,
    muted_at   timestamptz NOT NULL,
    muted_by   integer     NULL,

    CONSTRAINT chat_mute_pkey PRIMARY KEY (webinar_id, user_id),
    CONSTRAINT chat_mute_webinar_id_fk_webinars_event
        FOREIGN KEY (webinar_id) REFERENCES webinars_event (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT chat_mute_user_id_fk_auth_user
        FOREIGN KEY (user_id) REFERENCES auth_user (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT chat_mute_muted_by_fk_auth_user
        FOREIGN KEY (muted_by) REFERENCES auth_user (id)
        ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX IF NOT EXISTS chat_mute_user_id
    ON webinar_live.chat_mute (user_id);
CREATE INDEX IF NOT EXISTS chat_mute_muted_by
    ON webinar_live.chat_mute (muted_by);

COMMENT ON TABLE webinar_live.chat_mute IS
    'Who may read a webinar''s chat and not write in it, by a host''s decision. Whoever hosts is bound by none. Kept as long as the webinar and the account.';
COMMENT ON COLUMN webinar_live.chat_mute.webinar_id IS 'The webinar.';
COMMENT ON COLUMN webinar_live.chat_mute.user_id    IS 'The account.';
COMMENT ON COLUMN webinar_live.chat_mute.muted_at   IS 'When a host decided.';
COMMENT ON COLUMN webinar_live.chat_mute.muted_by   IS 'Who did; null for an account that is gone.';

COMMIT;
