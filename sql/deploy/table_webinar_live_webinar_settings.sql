-- Deploy webinar_live:table_webinar_live_webinar_settings to pg
-- requires: schema_webinar_live
-- requires: table_auth_user
-- requires: table_webinars_event

BEGIN;

-- The platform cannot cascade into a table that it does not know: the database does it instead.
-- No column has a default: what holds where there is no row, settings_document() says.
CREATE TABLE IF NOT EXISTS webinar_live.webinar_settings (
    webinar_id        bigint      NOT NULL,
    entry             text        NOT NULL,
    audience          text        NOT NULL,
    lobby             boolean     NOT NULL,
    password          text        NULL,
    participant_limit integer     NULL,
    muted_on_entry    boolean     NOT NULL,
    chat              text        NOT NULL,
    screen_share      text        NOT NULL,
    attended_after    text        NULL,
    stream_key        text        NULL,
    stream_link       text        NULL,
    changed_at        timestamptz NOT NULL,
    changed_by        integer     NULL,

    CONSTRAINT webinar_settings_pkey PRIMARY KEY (webinar_id),
    CONSTRAINT webinar_settings_webinar_id_fk_webinars_event
        FOREIGN KEY (webinar_id) REFERENCES webinars_event (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT webinar_settings_changed_by_fk_auth_user
        FOREIGN KEY (changed_by) REFERENCES auth_user (id)
        ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,

    CONSTRAINT webinar_settings_entry_known                CHECK (entry IN ('registered', 'signed_in')),
    CONSTRAINT webinar_settings_audience_known             CHECK (audience IN ('talks', 'watches')),
    CONSTRAINT webinar_settings_password_sealed            CHECK (password <> ''),
    CONSTRAINT webinar_settings_participant_limit_positive CHECK (participant_limit > 0),
    CONSTRAINT webinar_settings_chat_known                 CHECK (chat IN ('everyone', 'hosts', 'off')),
    CONSTRAINT webinar_settings_screen_share_known         CHECK (screen_share IN ('everyone', 'hosts')),
    CONSTRAINT webinar_settings_attended_after_form        CHECK (attended_after ~ '^([1-9][0-9]{0,3}|([1-9][0-9]?|100)%)$'),
    CONSTRAINT webinar_settings_stream_key_sealed          CHECK (stream_key <> ''),
    CONSTRAINT webinar_settings_stream_link_is_secure      CHECK (stream_link ~ '^https://')
);

CREATE INDEX IF NOT EXISTS webinar_settings_changed_by
    ON webinar_live.webinar_settings (changed_by);

COMMENT ON TABLE webinar_live.webinar_settings IS
    'What hosts have decided about their webinars'' live sessions; of a webinar without a row, nothing yet. Kept as long as the webinar.';
COMMENT ON COLUMN webinar_live.webinar_settings.webinar_id        IS 'The webinar.';
COMMENT ON COLUMN webinar_live.webinar_settings.entry             IS 'Who may join: registered, or whoever is signed_in.';
COMMENT ON COLUMN webinar_live.webinar_settings.audience          IS 'Whether who is no host talks or watches.';
COMMENT ON COLUMN webinar_live.webinar_settings.lobby             IS 'Whether a host lets people in one by one.';
COMMENT ON COLUMN webinar_live.webinar_settings.password          IS 'The room''s password, sealed by the workers; null for none.';
COMMENT ON COLUMN webinar_live.webinar_settings.participant_limit IS 'How many who are no hosts may be in the room at once; null for any number.';
COMMENT ON COLUMN webinar_live.webinar_settings.muted_on_entry    IS 'Whether who is no host comes in without sound.';
COMMENT ON COLUMN webinar_live.webinar_settings.chat              IS 'Who may write in the chat: everyone, hosts, or nobody (off).';
COMMENT ON COLUMN webinar_live.webinar_settings.screen_share      IS 'Who may share a screen: everyone or hosts.';
COMMENT ON COLUMN webinar_live.webinar_settings.attended_after    IS 'How long somebody must be there to count as attended: minutes, or a share such as 50%; null for having entered at all.';
COMMENT ON COLUMN webinar_live.webinar_settings.stream_key        IS 'The key, or address with the key, by which the Jitsi server streams to another site, sealed by the workers; null for none.';
COMMENT ON COLUMN webinar_live.webinar_settings.stream_link       IS 'Where anyone can watch the stream while it runs; null for nowhere.';
COMMENT ON COLUMN webinar_live.webinar_settings.changed_at        IS 'When a host last decided.';
COMMENT ON COLUMN webinar_live.webinar_settings.changed_by        IS 'Who did; null for an account that is gone.';

COMMIT;
