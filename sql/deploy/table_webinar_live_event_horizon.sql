-- Deploy webinar_live:table_webinar_live_event_horizon to pg
-- requires: schema_webinar_live

BEGIN;

-- The key is what publications need of a table that is updated.
CREATE TABLE IF NOT EXISTS webinar_live.event_horizon (
    one boolean NOT NULL DEFAULT true,
    id  bigint  NOT NULL,

    CONSTRAINT event_horizon_pkey     PRIMARY KEY (one),
    CONSTRAINT event_horizon_one_row  CHECK (one),
    CONSTRAINT event_horizon_id_known CHECK (id >= 0)
);

INSERT INTO webinar_live.event_horizon (id)
VALUES (0)
    ON CONFLICT DO NOTHING;

COMMENT ON TABLE webinar_live.event_horizon IS
    'How far back events go: one row. Who asks for what came after an older one must fetch afresh.';
COMMENT ON COLUMN webinar_live.event_horizon.one IS 'True: there is one row and no second.';
COMMENT ON COLUMN webinar_live.event_horizon.id  IS 'The newest event that was trimmed; 0 while none was.';

-- Of a table that it never saw, the planner expects thousands of rows.
ANALYZE webinar_live.event_horizon;

COMMIT;
