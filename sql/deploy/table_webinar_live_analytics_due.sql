-- Deploy webinar_live:table_webinar_live_analytics_due to pg
-- requires: schema_webinar_live

BEGIN;

-- No key but its number: who notes the same session at the same time does not wait for each other.
CREATE TABLE IF NOT EXISTS webinar_live.analytics_due (
    id         bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    session_id bigint      NULL,
    day        date        NULL,
    due_at     timestamptz NOT NULL DEFAULT now(),

    CONSTRAINT analytics_due_pkey PRIMARY KEY (id),
    CONSTRAINT analytics_due_is_session_or_day CHECK ((session_id IS NULL) <> (day IS NULL))
);

CREATE INDEX IF NOT EXISTS analytics_due_sessions
    ON webinar_live.analytics_due (due_at, session_id)
 WHERE session_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS analytics_due_session_id
    ON webinar_live.analytics_due (session_id)
 WHERE session_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS analytics_due_day
    ON webinar_live.analytics_due (day)
 WHERE day IS NOT NULL;

COMMENT ON TABLE webinar_live.analytics_due IS
    'Of which sessions and days the analytics are to be counted anew. A row goes as soon as that is done.';
COMMENT ON COLUMN webinar_live.analytics_due.id         IS 'The row''s number.';
COMMENT ON COLUMN webinar_live.analytics_due.session_id IS 'The live session, which may be gone; null for a day.';
COMMENT ON COLUMN webinar_live.analytics_due.day        IS 'The day, in UTC; null for a session.';
COMMENT ON COLUMN webinar_live.analytics_due.due_at     IS 'From when on it is to be done.';

COMMIT;
