-- Deploy webinar_live:table_webinar_live_certificate to pg
-- requires: schema_webinar_live
-- requires: table_auth_user
-- requires: table_webinars_event

BEGIN;

-- The platform cannot cascade into a table that it does not know: the database does it instead. What a certificate
-- says is about the account, and goes with it; a webinar may go, and whoever holds the certificate still has it verified.
CREATE TABLE IF NOT EXISTS webinar_live.certificate (
    id          text        NOT NULL,
    webinar_id  bigint      NULL,
    user_id     integer     NOT NULL,
    signed      text        NOT NULL,
    issued_at   timestamptz NOT NULL,
    revoked_at  timestamptz NULL,
    revoked_for text        NULL,

    CONSTRAINT certificate_pkey PRIMARY KEY (id),
    CONSTRAINT certificate_webinar_id_fk_webinars_event
        FOREIGN KEY (webinar_id) REFERENCES webinars_event (id)
        ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT certificate_user_id_fk_auth_user
        FOREIGN KEY (user_id) REFERENCES auth_user (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,

    CONSTRAINT certificate_id_form             CHECK (id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    CONSTRAINT certificate_signed_form         CHECK (signed ~ '^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$'),
    CONSTRAINT certificate_revoked_for_known   CHECK (revoked_for IN ('correction', 'replacement')),
    CONSTRAINT certificate_revoked_says_for_what CHECK ((revoked_at IS NULL) = (revoked_for IS NULL))
);

CREATE UNIQUE INDEX IF NOT EXISTS certificate_one_valid
    ON webinar_live.certificate (webinar_id, user_id)
 WHERE revoked_at IS NULL;
CREATE INDEX IF NOT EXISTS certificate_webinar_id
    ON webinar_live.certificate (webinar_id, user_id);
CREATE INDEX IF NOT EXISTS certificate_user_id
    ON webinar_live.certificate (user_id);

COMMENT ON TABLE webinar_live.certificate IS
    'Certificates of attendance that were issued. A row is never changed but to be revoked, or taken up again; it is kept '
    'for as long as its account, also where it is revoked, so that whoever holds it learns so.';
COMMENT ON COLUMN webinar_live.certificate.id          IS 'A random UUID, by which anyone who has it verifies the certificate.';
COMMENT ON COLUMN webinar_live.certificate.webinar_id  IS 'The webinar; null for one that is gone.';
COMMENT ON COLUMN webinar_live.certificate.user_id     IS 'The account that attended.';
COMMENT ON COLUMN webinar_live.certificate.signed      IS 'What it attests: a JWS in compact serialization, signed by ES256.';
COMMENT ON COLUMN webinar_live.certificate.issued_at   IS 'When it was issued.';
COMMENT ON COLUMN webinar_live.certificate.revoked_at  IS 'From when on it is not valid; null while it is.';
COMMENT ON COLUMN webinar_live.certificate.revoked_for IS
    'Why: correction where a host has corrected the attendance, replacement where the person or the webinar has another name now.';
COMMENT ON INDEX webinar_live.certificate_one_valid IS
    'Nobody has two valid certificates of one webinar.';

COMMIT;
