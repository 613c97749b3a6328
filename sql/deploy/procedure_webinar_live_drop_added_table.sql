-- Deploy webinar_live:procedure_webinar_live_drop_added_table to pg
-- requires: table_webinar_live_addition

BEGIN;

CREATE OR REPLACE PROCEDURE webinar_live.drop_added_table(added text)
LANGUAGE plpgsql
AS $$
DECLARE
    has_rows boolean;
BEGIN
    IF NOT EXISTS (SELECT FROM webinar_live.addition a
                    WHERE a.kind     = 'table'
                      AND a.relation = added) THEN
        RETURN;
    END IF;

    -- A migration has dropped it.
    IF to_regclass(quote_ident(added)) IS NULL THEN
        DELETE FROM webinar_live.addition a
         WHERE a.relation = added;
        RETURN;
    END IF;

    -- Locked first, so that no row slips in between the look and the drop.
    EXECUTE format('LOCK TABLE %I IN ACCESS EXCLUSIVE MODE', added);
    EXECUTE format('SELECT EXISTS (SELECT FROM %I)', added) INTO has_rows;
    IF has_rows THEN
        RAISE NOTICE 'table % is kept: it holds data', added;
        RETURN;
    END IF;

    EXECUTE format('DROP TABLE %I', added);
    DELETE FROM webinar_live.addition a
     WHERE a.relation = added;
EXCEPTION WHEN dependent_objects_still_exist THEN
    RAISE NOTICE 'table % is kept: other objects depend on it', added;
END
$$;

COMMENT ON PROCEDURE webinar_live.drop_added_table(text) IS
    'Drops a table that the deploy added, unless it holds data.';

COMMIT;
