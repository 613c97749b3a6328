-- Deploy webinar_live:table_webinar_live_seat to pg
-- requires: schema_webinar_live
-- requires: table_auth_user
-- requires: table_live_sessions_livesession

BEGIN;

-- Updated every 15 s for each person in a room with a limit: with room in each page for the row's next version.
CREATE TABLE IF NOT EXISTS webinar_live.seat (
    session_id bigint      NOT NULL,
    user_id    integer     NOT NULL,
    until      timestamptz NOT NULL,
    left_at    timestamptz,

    CONSTRAINT seat_pkey PRIMARY KEY (session_id, user_id),
    CONSTRAINT seat_session_id_fk_live_sessions_livesession
        FOREIGN KEY (session_id) REFERENCES live_sessions_livesession (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT seat_user_id_fk_auth_user
        FOREIGN KEY (user_id) REFERENCES auth_user (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) WITH (fillfactor = 50);

CREATE INDEX IF NOT EXISTS seat_user_id
    ON webinar_live.seat (user_id);

COMMENT ON TABLE webinar_live.seat IS
    'Who has a place in the room of a live session that has a limit. Hosts need none. Seats that are free again go with the next one taken. Kept as long as the session and the account.';
COMMENT ON COLUMN webinar_live.seat.session_id IS 'The live session.';
COMMENT ON COLUMN webinar_live.seat.user_id    IS 'The account.';
COMMENT ON COLUMN webinar_live.seat.until      IS 'When the seat is free, unless the account says once more that it is there.';
COMMENT ON COLUMN webinar_live.seat.left_at    IS 'When the account said that it leaves; null while it is there.';

COMMIT;
