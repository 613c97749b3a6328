-- Deploy webinar_live:table_webinar_live_chat_turn to pg
-- requires: schema_webinar_live

BEGIN;

-- A row and no advisory lock, because those are open to every login. It is locked, never written: nothing bloats.
CREATE TABLE IF NOT EXISTS webinar_live.chat_turn (
    number smallint NOT NULL,

    CONSTRAINT chat_turn_pkey         PRIMARY KEY (number),
    CONSTRAINT chat_turn_number_known CHECK (number BETWEEN 0 AND 63)
);

INSERT INTO webinar_live.chat_turn (number)
SELECT generate_series(0, 63)
    ON CONFLICT DO NOTHING;

COMMENT ON TABLE webinar_live.chat_turn IS
    'Whose turn it is to write in a chat: a transaction locks its webinar''s row until it has ended.';
COMMENT ON COLUMN webinar_live.chat_turn.number IS 'The remainder of the webinar''s number by 64.';

ANALYZE webinar_live.chat_turn;

COMMIT;
