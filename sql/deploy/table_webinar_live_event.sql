-- Deploy webinar_live:table_webinar_live_event to pg
-- requires: schema_webinar_live

BEGIN;

CREATE TABLE IF NOT EXISTS webinar_live.event (
    number     bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    id         bigint      NULL,
    webinar_id bigint      NOT NULL,
    kind       text        NOT NULL,
    data       json        NOT NULL,
    message_id bigint      NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT event_pkey       PRIMARY KEY (number),
    CONSTRAINT event_id_key     UNIQUE (id),
    CONSTRAINT event_kind_known CHECK (
        kind IN ('status', 'chat', 'chat_removed', 'settings', 'webinar', 'notice', 'muted', 'help', 'capture'))
);

CREATE INDEX IF NOT EXISTS event_webinar_id_id
    ON webinar_live.event (webinar_id, id);
CREATE INDEX IF NOT EXISTS event_created_at
    ON webinar_live.event (created_at);
CREATE INDEX IF NOT EXISTS event_message_id
    ON webinar_live.event (message_id)
 WHERE kind = 'chat';

CREATE SEQUENCE IF NOT EXISTS webinar_live.event_id_seq
    OWNED BY webinar_live.event.id;

COMMENT ON TABLE webinar_live.event IS
    'The outbox: what pages that watch a webinar are told. Written by triggers with the change itself, trimmed by the hub.';
COMMENT ON COLUMN webinar_live.event.number     IS 'The row''s number, in the order of writing.';
COMMENT ON COLUMN webinar_live.event.id         IS 'The event''s number, in the order of commit; null only inside the transaction that writes it.';
COMMENT ON COLUMN webinar_live.event.webinar_id IS 'The webinar; it may be gone by now.';
COMMENT ON COLUMN webinar_live.event.kind       IS 'status (a live session began, ended or moved), chat (somebody wrote), chat_removed (a message is gone), settings (a host decided), webinar (it has another time or title, or is cancelled), notice (what stands on top of the chat), muted (who may not write in it, or may again), help (a host has sent it to somebody who is stuck) or capture (what is recorded and streamed).';
COMMENT ON COLUMN webinar_live.event.data       IS 'What is told, as JSON on one line.';
COMMENT ON COLUMN webinar_live.event.message_id IS 'The chat message that it tells of; null for what tells of none.';
COMMENT ON COLUMN webinar_live.event.created_at IS 'When the row was written, at the end of its transaction.';
COMMENT ON SEQUENCE webinar_live.event_id_seq IS
    'Numbers the events of one history in the order of commit. Gaps are transactions that failed at the last moment.';

COMMIT;
