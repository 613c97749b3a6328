-- Deploy webinar_live:table_webinar_live_addition to pg
-- requires: schema_webinar_live

BEGIN;

CREATE TABLE IF NOT EXISTS webinar_live.addition (
    kind     text        NOT NULL,
    relation text        NOT NULL,
    name     text        NOT NULL,
    added_at timestamptz NOT NULL DEFAULT now(),

    CONSTRAINT addition_pkey       PRIMARY KEY (relation, kind, name),
    CONSTRAINT addition_kind_known CHECK (kind IN ('table', 'column', 'default', 'trigger', 'index'))
);

COMMENT ON TABLE webinar_live.addition IS
    'What our deploy found missing and added among the platform''s tables: the list that revert works by.';
COMMENT ON COLUMN webinar_live.addition.kind     IS 'What was added: a table, a column, a column''s default, a trigger, or an index.';
COMMENT ON COLUMN webinar_live.addition.relation IS 'The table that was added, or added to.';
COMMENT ON COLUMN webinar_live.addition.name     IS 'The column, the trigger or the index; for a table its own name.';
COMMENT ON COLUMN webinar_live.addition.added_at IS 'When the deploy added it.';

COMMIT;
