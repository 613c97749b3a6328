-- Deploy webinar_live:table_webinar_live_erasure to pg
-- requires: schema_webinar_live

BEGIN;

-- No account's number, and no digest of one: there are few numbers, and whoever had the key would try them all. What
-- was asked for and when is in the letter that asked for it.
CREATE TABLE IF NOT EXISTS webinar_live.erasure (
    id         bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    erased_at  timestamptz NOT NULL DEFAULT now(),
    erased_by  text        NOT NULL,
    is_whole   boolean     NOT NULL,
    row_counts jsonb       NOT NULL,

    CONSTRAINT erasure_pkey     PRIMARY KEY (id),
    CONSTRAINT erasure_by_known CHECK (erased_by IN ('person', 'operator'))
);

COMMENT ON TABLE webinar_live.erasure IS
    'That accounts were erased: when and how much, not whose and not what. Kept for ever.';
COMMENT ON COLUMN webinar_live.erasure.id         IS 'The entry''s number.';
COMMENT ON COLUMN webinar_live.erasure.erased_at  IS 'When it was done.';
COMMENT ON COLUMN webinar_live.erasure.erased_by  IS 'Who did it: person, the account itself, or operator.';
COMMENT ON COLUMN webinar_live.erasure.is_whole   IS 'False for a step, after which the next one went on.';
COMMENT ON COLUMN webinar_live.erasure.row_counts IS 'How many rows were deleted or emptied, by table.';

COMMIT;
