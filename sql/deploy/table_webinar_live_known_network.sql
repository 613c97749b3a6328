-- Deploy webinar_live:table_webinar_live_known_network to pg
-- requires: schema_webinar_live
-- requires: table_auth_user

BEGIN;

-- The platform cannot cascade into a table that it does not know: the database does it instead.
CREATE TABLE IF NOT EXISTS webinar_live.known_network (
    user_id      integer     NOT NULL,
    network      cidr        NOT NULL,
    signed_in_at timestamptz NOT NULL,

    CONSTRAINT known_network_pkey PRIMARY KEY (user_id, network),
    CONSTRAINT known_network_user_id_fk_auth_user
        FOREIGN KEY (user_id) REFERENCES auth_user (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX IF NOT EXISTS known_network_signed_in_at
    ON webinar_live.known_network (signed_in_at);

COMMENT ON TABLE webinar_live.known_network IS
    'Where an account has signed in from within 90 days: others'' failures do not close it there. Older rows go with the next sign-in.';
COMMENT ON COLUMN webinar_live.known_network.user_id      IS 'The account.';
COMMENT ON COLUMN webinar_live.known_network.network      IS 'An IPv4 address, or the /64 of an IPv6 one.';
COMMENT ON COLUMN webinar_live.known_network.signed_in_at IS 'The last sign-in from there, up to a day too early.';

COMMIT;
