-- Deploy webinar_live:procedure_webinar_live_drop_added_column to pg
-- requires: table_webinar_live_addition

BEGIN;

CREATE OR REPLACE PROCEDURE webinar_live.drop_added_column(altered text, added text)
LANGUAGE plpgsql
AS $$
DECLARE
    has_values boolean;
BEGIN
    IF NOT EXISTS (SELECT FROM webinar_live.addition a
                    WHERE a.kind     = 'column'
                      AND a.relation = altered
                      AND a.name     = added) THEN
        RETURN;
    END IF;

    -- A migration has dropped the whole table.
    IF to_regclass(quote_ident(altered)) IS NULL THEN
        DELETE FROM webinar_live.addition a
         WHERE a.relation = altered;
        RETURN;
    END IF;

    -- Locked first, so that no value slips in between the look and the drop.
    EXECUTE format('LOCK TABLE %I IN ACCESS EXCLUSIVE MODE', altered);
    EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE %I IS NOT NULL)', altered, added) INTO has_values;
    IF has_values THEN
        RAISE NOTICE 'column %.% is kept: it holds data', altered, added;
        RETURN;
    END IF;

    EXECUTE format('ALTER TABLE %I DROP COLUMN %I', altered, added);
    DELETE FROM webinar_live.addition a
     WHERE a.kind     = 'column'
       AND a.relation = altered
       AND a.name     = added;
EXCEPTION WHEN dependent_objects_still_exist THEN
    RAISE NOTICE 'column %.% is kept: other objects depend on it', altered, added;
END
$$;

COMMENT ON PROCEDURE webinar_live.drop_added_column(text, text) IS
    'Drops a column that the deploy added to a platform''s table, unless it holds data.';

COMMIT;
