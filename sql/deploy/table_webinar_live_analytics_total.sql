-- Deploy webinar_live:table_webinar_live_analytics_total to pg
-- requires: schema_webinar_live

BEGIN;

CREATE TABLE IF NOT EXISTS webinar_live.analytics_total (
    is_only             boolean     NOT NULL DEFAULT true,
    webinars            bigint      NOT NULL DEFAULT 0,
    sessions            bigint      NOT NULL DEFAULT 0,
    active_sessions     bigint      NOT NULL DEFAULT 0,
    held                bigint      NOT NULL DEFAULT 0,
    participants        bigint      NOT NULL DEFAULT 0,
    completed_held      bigint      NOT NULL DEFAULT 0,
    completed_seconds   bigint      NOT NULL DEFAULT 0,
    provisional         bigint      NOT NULL DEFAULT 0,
    as_of               timestamptz NULL,
    took                interval    NOT NULL DEFAULT '0',

    CONSTRAINT analytics_total_pkey PRIMARY KEY (is_only),
    CONSTRAINT analytics_total_is_one CHECK (is_only)
);

INSERT INTO webinar_live.analytics_total DEFAULT VALUES
    ON CONFLICT DO NOTHING;

COMMENT ON TABLE webinar_live.analytics_total IS
    'What all webinars come to, in one row. Who refreshes the analytics has it locked. Kept for good: it tells of nobody.';
COMMENT ON COLUMN webinar_live.analytics_total.is_only           IS 'True: there is one row.';
COMMENT ON COLUMN webinar_live.analytics_total.webinars          IS 'How many webinars there are, held or not.';
COMMENT ON COLUMN webinar_live.analytics_total.sessions          IS 'How many have a live session.';
COMMENT ON COLUMN webinar_live.analytics_total.active_sessions   IS 'How many of these are active.';
COMMENT ON COLUMN webinar_live.analytics_total.held              IS 'How many webinars were on the air, as far as runs are known: the rows of analytics_webinar.';
COMMENT ON COLUMN webinar_live.analytics_total.participants      IS 'How many came, each once in each webinar.';
COMMENT ON COLUMN webinar_live.analytics_total.completed_held    IS 'How many webinars that were on the air are not any more.';
COMMENT ON COLUMN webinar_live.analytics_total.completed_seconds IS 'How long these were on the air, all together.';
COMMENT ON COLUMN webinar_live.analytics_total.provisional       IS 'How many webinars'' figures may still change by themselves.';
COMMENT ON COLUMN webinar_live.analytics_total.as_of             IS 'When this was counted; null until it is.';
COMMENT ON COLUMN webinar_live.analytics_total.took              IS 'How long that took: it is done again after a hundred times as long.';

COMMIT;
