-- Deploy webinar_live:procedure_webinar_live_record_addition to pg
-- requires: table_webinar_live_addition

BEGIN;

CREATE OR REPLACE PROCEDURE webinar_live.record_addition(kind text, relation text, name text)
LANGUAGE sql
AS $$
    INSERT INTO webinar_live.addition (kind, relation, name)
    VALUES (record_addition.kind, record_addition.relation, record_addition.name)
        ON CONFLICT DO NOTHING;
$$;

COMMENT ON PROCEDURE webinar_live.record_addition(text, text, text) IS
    'Notes that the deploy added something among the platform''s tables.';

COMMIT;
