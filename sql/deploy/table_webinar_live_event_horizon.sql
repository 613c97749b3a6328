-- Deploy webinar_live:table_webinar_live_event_horizon to pg
-- requires: schema_webinar_live

BEGIN;

CREATE TABLE IF NOT EXISTS webinar_live.event_horizon (
    id bigint NOT NULL,

    CONSTRAINT event_horizon_id_known CHECK (id >= 0)
);

CREATE UNIQUE INDEX IF NOT EXISTS event_horizon_one_row
    ON webinar_live.event_horizon ((true));

INSERT INTO webinar_live.event_horizon (id)
VALUES (0)
    ON CONFLICT DO NOTHING;

COMMENT ON TABLE webinar_live.event_horizon IS
    'How far back events go: one row. Who asks for what came after an older one must fetch afresh.';
COMMENT ON COLUMN webinar_live.event_horizon.id IS 'The newest event that was trimmed; 0 while none was.';
COMMENT ON INDEX webinar_live.event_horizon_one_row IS 'There is one row and no second.';

COMMIT;
