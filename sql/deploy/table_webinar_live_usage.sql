-- Deploy webinar_live:table_webinar_live_usage to pg
-- requires: schema_webinar_live

BEGIN;

-- Unlogged: it costs no WAL, and a crash forgives what was done within a period.
-- Without a foreign key, which would write into the account at each use: what is left of an account goes with the rest.
CREATE UNLOGGED TABLE IF NOT EXISTS webinar_live.usage (
    user_id bigint      NOT NULL,
    kind    text        NOT NULL,
    times   integer     NOT NULL,
    ends_at timestamptz NOT NULL,

    CONSTRAINT usage_pkey PRIMARY KEY (user_id, kind)
);

CREATE INDEX IF NOT EXISTS usage_ends_at
    ON webinar_live.usage (ends_at);

COMMENT ON TABLE webinar_live.usage IS
    'How often an account did what it may do only so often, within a period that began with the first time. Rows of periods that are over go with the next counts.';
COMMENT ON COLUMN webinar_live.usage.user_id IS 'The account.';
COMMENT ON COLUMN webinar_live.usage.kind    IS 'What it did: chat, progress, registration, ticket or webinar.';
COMMENT ON COLUMN webinar_live.usage.times   IS 'How often, refusals included.';
COMMENT ON COLUMN webinar_live.usage.ends_at IS 'When the period ends.';

COMMIT;
