-- Deploy webinar_live:table_webinar_live_webinar_part to pg
-- requires: schema_webinar_live
-- requires: table_auth_user
-- requires: table_webinars_event

BEGIN;

CREATE TABLE IF NOT EXISTS webinar_live.webinar_part (
    webinar_id bigint  NOT NULL,
    user_id    integer NOT NULL,
    part       text    NOT NULL,

    CONSTRAINT webinar_part_pkey PRIMARY KEY (webinar_id, user_id),
    CONSTRAINT webinar_part_webinar_id_fk_webinars_event
        FOREIGN KEY (webinar_id) REFERENCES webinars_event (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT webinar_part_user_id_fk_auth_user
        FOREIGN KEY (user_id) REFERENCES auth_user (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,

    CONSTRAINT webinar_part_known CHECK (part IN ('co_host', 'speaker'))
);

CREATE INDEX IF NOT EXISTS webinar_part_user_id
    ON webinar_live.webinar_part (user_id);

COMMENT ON TABLE webinar_live.webinar_part IS
    'Who is more in a webinar than one of its audience, besides its organizer. Kept as long as the webinar and the account.';
COMMENT ON COLUMN webinar_live.webinar_part.webinar_id IS 'The webinar.';
COMMENT ON COLUMN webinar_live.webinar_part.user_id    IS 'The account.';
COMMENT ON COLUMN webinar_live.webinar_part.part       IS 'co_host (may do what the organizer may), or speaker (talks where the audience watches).';

COMMIT;
