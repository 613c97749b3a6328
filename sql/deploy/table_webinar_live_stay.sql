-- Deploy webinar_live:table_webinar_live_stay to pg
-- requires: schema_webinar_live
-- requires: table_auth_user
-- requires: table_live_sessions_livesession

BEGIN;

-- The platform cannot cascade into a table that it does not know: the database does it instead.
CREATE TABLE IF NOT EXISTS webinar_live.stay (
    id         bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    session_id bigint      NOT NULL,
    user_id    integer     NOT NULL,
    hub_id     uuid        NULL,
    entered_at timestamptz NOT NULL DEFAULT now(),
    seen_at    timestamptz NULL,
    left_at    timestamptz NULL,

    CONSTRAINT stay_pkey PRIMARY KEY (id),
    CONSTRAINT stay_session_id_fk_live_sessions_livesession
        FOREIGN KEY (session_id) REFERENCES live_sessions_livesession (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT stay_user_id_fk_auth_user
        FOREIGN KEY (user_id) REFERENCES auth_user (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,

    CONSTRAINT stay_is_connected_or_seen  CHECK ((hub_id IS NULL) = (seen_at IS NOT NULL)),
    CONSTRAINT stay_leaves_after_entering CHECK (left_at >= entered_at)
);

CREATE UNIQUE INDEX IF NOT EXISTS stay_one_open
    ON webinar_live.stay (session_id, user_id, coalesce(hub_id, '00000000-0000-0000-0000-000000000000'))
 WHERE left_at IS NULL;
CREATE INDEX IF NOT EXISTS stay_session_id_user_id
    ON webinar_live.stay (session_id, user_id);
CREATE INDEX IF NOT EXISTS stay_user_id
    ON webinar_live.stay (user_id);
CREATE INDEX IF NOT EXISTS stay_hub_id
    ON webinar_live.stay (hub_id)
 WHERE left_at IS NULL;
CREATE INDEX IF NOT EXISTS stay_left_at
    ON webinar_live.stay (left_at);

COMMENT ON TABLE webinar_live.stay IS
    'Attendance: who was in which live session, from when to when.';
COMMENT ON COLUMN webinar_live.stay.id         IS 'The stay''s number.';
COMMENT ON COLUMN webinar_live.stay.session_id IS 'The live session.';
COMMENT ON COLUMN webinar_live.stay.user_id    IS 'The account.';
COMMENT ON COLUMN webinar_live.stay.hub_id     IS 'The hub that saw the connection; null for a page that can only ask from time to time.';
COMMENT ON COLUMN webinar_live.stay.entered_at IS 'When the account came.';
COMMENT ON COLUMN webinar_live.stay.seen_at    IS 'When a page without a connection last asked; null for one with a connection.';
COMMENT ON COLUMN webinar_live.stay.left_at    IS 'When the account left; null while it is there, or its hub has died and nobody has noted it yet.';
COMMENT ON INDEX webinar_live.stay_one_open IS
    'An account is in a session once for each hub, and once without one, however many pages it has open.';

COMMIT;
