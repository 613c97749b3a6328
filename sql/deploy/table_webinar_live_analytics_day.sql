-- Deploy webinar_live:table_webinar_live_analytics_day to pg
-- requires: schema_webinar_live
-- requires: table_auth_user

BEGIN;

-- The platform cannot cascade into a table that it does not know: the database does it instead.
CREATE TABLE IF NOT EXISTS webinar_live.analytics_day (
    day              date    NOT NULL,
    organizer_id     integer NOT NULL,
    runs             integer NOT NULL,
    seconds          bigint  NOT NULL,
    participants     integer NOT NULL,
    audience_seconds bigint  NOT NULL,
    provisional      boolean NOT NULL,

    CONSTRAINT analytics_day_pkey PRIMARY KEY (day, organizer_id),
    CONSTRAINT analytics_day_organizer_id_fk_auth_user
        FOREIGN KEY (organizer_id) REFERENCES auth_user (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX IF NOT EXISTS analytics_day_organizer_id
    ON webinar_live.analytics_day (organizer_id);

COMMENT ON TABLE webinar_live.analytics_day IS
    'What each organizer held on each day, added up from analytics_run. Kept as long as the organizer''s account and the sessions.';
COMMENT ON COLUMN webinar_live.analytics_day.day              IS 'The day on which runs were started, in UTC.';
COMMENT ON COLUMN webinar_live.analytics_day.organizer_id     IS 'Whose webinars these are.';
COMMENT ON COLUMN webinar_live.analytics_day.runs             IS 'How often they were on the air.';
COMMENT ON COLUMN webinar_live.analytics_day.seconds          IS 'How long, all together.';
COMMENT ON COLUMN webinar_live.analytics_day.participants     IS 'How many came, hosts left out; each once in each run.';
COMMENT ON COLUMN webinar_live.analytics_day.audience_seconds IS 'How long they were there, all together.';
COMMENT ON COLUMN webinar_live.analytics_day.provisional      IS 'Whether any of it may still change by itself.';

COMMIT;
