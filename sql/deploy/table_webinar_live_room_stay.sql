-- Deploy webinar_live:table_webinar_live_room_stay to pg
-- requires: schema_webinar_live
-- requires: table_auth_user
-- requires: table_live_sessions_livesession

BEGIN;

-- The platform cannot cascade into a table that it does not know: the database does it instead.
-- A server that tells of a leaving without its joining leaves two rows, in whichever order they come: room_visit puts
-- them together.
CREATE TABLE IF NOT EXISTS webinar_live.room_stay (
    id          bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    session_id  bigint      NOT NULL,
    breakout    text        NULL,
    occupant    text        NOT NULL,
    participant text        NULL,
    user_id     integer     NULL,
    name        text        NULL,
    joined_at   timestamptz NULL,
    left_at     timestamptz NULL,

    CONSTRAINT room_stay_pkey PRIMARY KEY (id),
    CONSTRAINT room_stay_session_id_fk_live_sessions_livesession
        FOREIGN KEY (session_id) REFERENCES live_sessions_livesession (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT room_stay_user_id_fk_auth_user
        FOREIGN KEY (user_id) REFERENCES auth_user (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,

    CONSTRAINT room_stay_breakout_is_named CHECK (breakout <> ''),
    CONSTRAINT room_stay_joins_or_leaves   CHECK (joined_at IS NOT NULL OR left_at IS NOT NULL)
);

CREATE UNIQUE INDEX IF NOT EXISTS room_stay_told_once
    ON webinar_live.room_stay
       (session_id, occupant, coalesce(breakout, ''), coalesce(joined_at, left_at), (joined_at IS NULL));
CREATE INDEX IF NOT EXISTS room_stay_user_id
    ON webinar_live.room_stay (user_id);
CREATE INDEX IF NOT EXISTS room_stay_aged_at
    ON webinar_live.room_stay (coalesce(left_at, joined_at));

COMMENT ON TABLE webinar_live.room_stay IS
    'Who came into the rooms of live sessions and left them, as the Jitsi server told it.';
COMMENT ON COLUMN webinar_live.room_stay.id          IS 'The row''s number.';
COMMENT ON COLUMN webinar_live.room_stay.session_id  IS 'The live session.';
COMMENT ON COLUMN webinar_live.room_stay.breakout    IS 'The break-out room''s name on the server; null for the session''s own room.';
COMMENT ON COLUMN webinar_live.room_stay.occupant    IS 'The connection, as the server names it; a person who comes back has another one.';
COMMENT ON COLUMN webinar_live.room_stay.participant IS 'The id in the person''s ticket; null for one without a ticket.';
COMMENT ON COLUMN webinar_live.room_stay.user_id     IS 'The account with this id; null where there is none.';
COMMENT ON COLUMN webinar_live.room_stay.name        IS 'The name in the ticket, or the one that the person chose.';
COMMENT ON COLUMN webinar_live.room_stay.joined_at   IS 'When the connection joined the room; null where a leaving is told alone.';
COMMENT ON COLUMN webinar_live.room_stay.left_at     IS 'When it left; null as long as the server has not told, or where that is a row of its own.';
COMMENT ON INDEX webinar_live.room_stay_told_once IS
    'What the server tells twice is told once.';

COMMIT;
