-- Revert webinar_live:constraint_webinar_live_addition_kind_known from pg

BEGIN;

ALTER TABLE webinar_live.addition
    DROP CONSTRAINT addition_kind_known,
    ADD  CONSTRAINT addition_kind_known CHECK (kind IN ('table', 'column', 'default'));

COMMENT ON COLUMN webinar_live.addition.kind IS 'What was added: a table, a column, or a column''s default.';
COMMENT ON COLUMN webinar_live.addition.name IS 'The column; for a table its own name.';

COMMIT;
