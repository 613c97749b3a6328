-- Deploy webinar_live:table_webinar_live_calendar to pg
-- requires: schema_webinar_live
-- requires: table_auth_user

BEGIN;

-- Whoever has the address reads the calendar: of its token only a digest stands here.
CREATE TABLE IF NOT EXISTS webinar_live.calendar (
    user_id    integer     NOT NULL,
    digest     text        NOT NULL,
    created_at timestamptz NOT NULL,

    CONSTRAINT calendar_pkey       PRIMARY KEY (user_id),
    CONSTRAINT calendar_digest_key UNIQUE (digest),
    CONSTRAINT calendar_user_id_fk_auth_user
        FOREIGN KEY (user_id) REFERENCES auth_user (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,

    CONSTRAINT calendar_digest_form CHECK (digest ~ '^[0-9a-f]{64}$')
);

CREATE INDEX IF NOT EXISTS calendar_created_at
    ON webinar_live.calendar (created_at);

COMMENT ON TABLE webinar_live.calendar IS
    'Who has an address for a calendar program, and by which token it is known.';
COMMENT ON COLUMN webinar_live.calendar.user_id    IS 'Whose webinars it tells.';
COMMENT ON COLUMN webinar_live.calendar.digest     IS 'SHA-256 of the token, in hexadecimal digits; the token itself is nowhere.';
COMMENT ON COLUMN webinar_live.calendar.created_at IS 'Since when the address is good.';

COMMIT;
