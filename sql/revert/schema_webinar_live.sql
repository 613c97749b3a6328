-- Revert webinar_live:schema_webinar_live from pg

BEGIN;

-- What is kept stays recorded, so a record that is not empty keeps the schema.
DO $$
BEGIN
    DROP SCHEMA webinar_live;
EXCEPTION WHEN dependent_objects_still_exist THEN
    RAISE NOTICE 'schema webinar_live is kept: it still records what holds data';
END
$$;

COMMIT;
