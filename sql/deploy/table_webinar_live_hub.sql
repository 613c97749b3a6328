-- Deploy webinar_live:table_webinar_live_hub to pg
-- requires: schema_webinar_live

BEGIN;

CREATE TABLE IF NOT EXISTS webinar_live.hub (
    id           uuid        NOT NULL,
    since        timestamptz NOT NULL,
    heartbeat_at timestamptz NOT NULL,

    CONSTRAINT hub_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE webinar_live.hub IS
    'The processes that hold the pages'' connections: one each.';
COMMENT ON COLUMN webinar_live.hub.id           IS 'The hub''s number, its own since it started.';
COMMENT ON COLUMN webinar_live.hub.since        IS 'Since when it hears of its connections without a gap.';
COMMENT ON COLUMN webinar_live.hub.heartbeat_at IS 'When it last said that it lives. Silent for 30 s, it is taken for dead.';

COMMIT;
