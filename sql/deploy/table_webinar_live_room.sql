-- Deploy webinar_live:table_webinar_live_room to pg
-- requires: schema_webinar_live
-- requires: table_live_sessions_livesession

BEGIN;

-- The platform cannot cascade into a table that it does not know: the database does it instead.
CREATE TABLE IF NOT EXISTS webinar_live.room (
    id           bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    session_id   bigint      NOT NULL,
    opening      text        NOT NULL,
    breakout     text        NULL,
    created_at   timestamptz NULL,
    destroyed_at timestamptz NULL,

    CONSTRAINT room_pkey PRIMARY KEY (id),
    CONSTRAINT room_session_id_fk_live_sessions_livesession
        FOREIGN KEY (session_id) REFERENCES live_sessions_livesession (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,

    CONSTRAINT room_breakout_is_named CHECK (breakout <> '')
);

CREATE UNIQUE INDEX IF NOT EXISTS room_one_opening
    ON webinar_live.room (session_id, opening, coalesce(breakout, ''));
CREATE INDEX IF NOT EXISTS room_aged_at
    ON webinar_live.room (coalesce(destroyed_at, created_at));

COMMENT ON TABLE webinar_live.room IS
    'Rooms of live sessions, as the Jitsi server saw them: each opening of a room.';
COMMENT ON COLUMN webinar_live.room.id           IS 'The opening''s number.';
COMMENT ON COLUMN webinar_live.room.session_id   IS 'The live session.';
COMMENT ON COLUMN webinar_live.room.opening      IS 'What the server tells one opening of a room from the next by.';
COMMENT ON COLUMN webinar_live.room.breakout     IS 'The break-out room''s name on the server; null for the session''s own room.';
COMMENT ON COLUMN webinar_live.room.created_at   IS 'When the first one came; null as long as the server has not told.';
COMMENT ON COLUMN webinar_live.room.destroyed_at IS 'When the room was gone; null as long as the server has not told.';
COMMENT ON INDEX webinar_live.room_one_opening IS
    'What the server tells twice is told once.';

COMMIT;
