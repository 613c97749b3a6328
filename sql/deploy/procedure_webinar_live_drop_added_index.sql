-- Deploy webinar_live:procedure_webinar_live_drop_added_index to pg
-- requires: table_webinar_live_addition

BEGIN;

-- One that was there before is the DBA's, and in no list.
CREATE OR REPLACE PROCEDURE webinar_live.drop_added_index(added text)
LANGUAGE plpgsql
AS $$
BEGIN
    DELETE FROM webinar_live.addition a
     WHERE a.kind = 'index'
       AND a.name = added;

    IF FOUND THEN
        EXECUTE format('DROP INDEX IF EXISTS %I', added);
    END IF;
END
$$;

COMMENT ON PROCEDURE webinar_live.drop_added_index(text) IS
    'Drops an index that the deploy added.';

COMMIT;
