-- Deploy webinar_live:table_webinar_live_webinar_change to pg
-- requires: schema_webinar_live
-- requires: table_webinars_event

BEGIN;

-- The platform's table has no column for it, and cannot cascade into a table that it does not know: the database does.
CREATE TABLE IF NOT EXISTS webinar_live.webinar_change (
    webinar_id    bigint      NOT NULL,
    sequence      integer     NOT NULL,
    changed_at    timestamptz NOT NULL,
    cancelled_at  timestamptz NULL,
    cancel_reason text        NULL,

    CONSTRAINT webinar_change_pkey PRIMARY KEY (webinar_id),
    CONSTRAINT webinar_change_webinar_id_fk_webinars_event
        FOREIGN KEY (webinar_id) REFERENCES webinars_event (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,

    CONSTRAINT webinar_change_sequence_positive     CHECK (sequence > 0),
    CONSTRAINT webinar_change_reason_of_cancelled   CHECK (cancel_reason IS NULL OR cancelled_at IS NOT NULL)
);

COMMENT ON TABLE webinar_live.webinar_change IS
    'What has changed about webinars that were announced already; of a webinar without a row, nothing.';
COMMENT ON COLUMN webinar_live.webinar_change.webinar_id    IS 'The webinar.';
COMMENT ON COLUMN webinar_live.webinar_change.sequence      IS 'How often its title, its time or its cancellation has changed: calendars take the larger one.';
COMMENT ON COLUMN webinar_live.webinar_change.changed_at    IS 'When it last did.';
COMMENT ON COLUMN webinar_live.webinar_change.cancelled_at  IS 'Since when it is cancelled; null while it takes place.';
COMMENT ON COLUMN webinar_live.webinar_change.cancel_reason IS 'Why, as people read it; null for no word.';

COMMIT;
