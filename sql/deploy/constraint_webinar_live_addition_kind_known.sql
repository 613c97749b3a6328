-- Deploy webinar_live:constraint_webinar_live_addition_kind_known to pg
-- requires: table_webinar_live_addition

BEGIN;

ALTER TABLE webinar_live.addition
    DROP CONSTRAINT addition_kind_known,
    ADD  CONSTRAINT addition_kind_known CHECK (kind IN ('table', 'column', 'default', 'trigger'));

COMMENT ON COLUMN webinar_live.addition.kind IS 'What was added: a table, a column, a column''s default, or a trigger.';
COMMENT ON COLUMN webinar_live.addition.name IS 'The column or the trigger; for a table its own name.';

COMMIT;
