-- Deploy webinar_live:table_webinar_live_hub_waiting to pg
-- requires: schema_webinar_live

BEGIN;

-- No foreign keys: a hub that notes who waits would wait for whoever has a webinar's row locked, and with it all other
-- webinars. The view leaves out what is gone, and hubs delete what silent ones have left.
CREATE TABLE IF NOT EXISTS webinar_live.hub_waiting (
    webinar_id bigint  NOT NULL,
    user_id    integer NOT NULL,
    hub_id     uuid    NOT NULL,

    CONSTRAINT hub_waiting_pkey PRIMARY KEY (webinar_id, user_id, hub_id)
);

COMMENT ON TABLE webinar_live.hub_waiting IS
    'Who has a page of a webinar open, in its room or before it, as each hub sees its connections.';
COMMENT ON COLUMN webinar_live.hub_waiting.webinar_id IS 'The webinar, which may have no live session yet.';
COMMENT ON COLUMN webinar_live.hub_waiting.user_id    IS 'The account.';
COMMENT ON COLUMN webinar_live.hub_waiting.hub_id     IS 'The hub that holds the connection.';

COMMIT;
