-- Deploy webinar_live:table_webinar_live_session_presence to pg
-- requires: schema_webinar_live
-- requires: table_live_sessions_livesession

BEGIN;

-- One row a session. Its key has the time of the count, so that a join finds the newest version at one end of the index:
-- by the session alone it would go through all that are still there while somebody holds a snapshot, as pg_dump does.
CREATE TABLE IF NOT EXISTS webinar_live.session_presence (
    session_id        bigint      NOT NULL,
    participant_count integer     NOT NULL,
    counted_at        timestamptz NOT NULL,

    CONSTRAINT session_presence_pkey PRIMARY KEY (session_id, counted_at),
    CONSTRAINT session_presence_session_id_fk_live_sessions_livesession
        FOREIGN KEY (session_id) REFERENCES live_sessions_livesession (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,

    CONSTRAINT session_presence_participant_count_known CHECK (participant_count >= 0)
);

COMMENT ON TABLE webinar_live.session_presence IS
    'How many are in a live session, counted by the hub, so that nobody else need count.';
COMMENT ON COLUMN webinar_live.session_presence.session_id        IS 'The live session.';
COMMENT ON COLUMN webinar_live.session_presence.participant_count IS 'How many accounts were there.';
COMMENT ON COLUMN webinar_live.session_presence.counted_at        IS 'When that was.';

COMMIT;
