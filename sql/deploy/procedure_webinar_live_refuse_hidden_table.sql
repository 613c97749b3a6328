-- Deploy webinar_live:procedure_webinar_live_refuse_hidden_table to pg
-- requires: schema_webinar_live

BEGIN;

CREATE OR REPLACE PROCEDURE webinar_live.refuse_hidden_table(name text)
LANGUAGE plpgsql
AS $$
DECLARE
    hidden text;
BEGIN
    SELECT string_agg(n.nspname, ', ')
      INTO hidden
      FROM pg_catalog.pg_class     AS c
      JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
     WHERE c.relname = refuse_hidden_table.name
       AND c.relkind IN ('r', 'p', 'v', 'f')
       AND n.nspname !~ '^pg_';

    IF hidden IS NOT NULL THEN
        RAISE EXCEPTION 'the platform''s table % stands in the schema %, where this login does not look (search_path: %)',
            name, hidden, current_setting('search_path')
            USING HINT = format('For example: ALTER ROLE %I SET search_path = %I, public; and the same for the logins of the workers, sign-in and hub.',
                                current_user, hidden);
    END IF;
END
$$;

COMMENT ON PROCEDURE webinar_live.refuse_hidden_table(text) IS
    'Keeps the deploy from making a table that the platform has in another schema.';

COMMIT;
