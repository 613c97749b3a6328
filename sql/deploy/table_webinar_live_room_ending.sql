-- Deploy webinar_live:table_webinar_live_room_ending to pg
-- requires: schema_webinar_live

BEGIN;

-- Without a foreign key: a room is to end also when its session's row goes.
CREATE TABLE IF NOT EXISTS webinar_live.room_ending (
    room_name  varchar(255) NOT NULL,
    webinar_id bigint       NOT NULL,
    ended_at   timestamptz  NOT NULL,
    due_at     timestamptz  NOT NULL,
    tries      integer      NOT NULL,

    CONSTRAINT room_ending_pkey PRIMARY KEY (room_name)
);

COMMENT ON TABLE webinar_live.room_ending IS
    'Rooms whose session has ended, until a hub has ended them on the Jitsi server or given up.';
COMMENT ON COLUMN webinar_live.room_ending.room_name  IS 'The room.';
COMMENT ON COLUMN webinar_live.room_ending.webinar_id IS 'Whose room it was: the hub''s log names no rooms.';
COMMENT ON COLUMN webinar_live.room_ending.ended_at   IS 'When its session ended.';
COMMENT ON COLUMN webinar_live.room_ending.due_at     IS 'When a hub may try next; none does while another is at it.';
COMMENT ON COLUMN webinar_live.room_ending.tries      IS 'How often a hub has tried.';

COMMIT;
