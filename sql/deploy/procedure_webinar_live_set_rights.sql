-- Deploy webinar_live:procedure_webinar_live_set_rights to pg
-- requires: function_webinar_live_right_difference

BEGIN;

CREATE OR REPLACE PROCEDURE webinar_live.set_rights(whose text)
LANGUAGE plpgsql
AS $$
DECLARE
    difference record;
    listed     regprocedure;
BEGIN
    -- A function that is listed is not for everybody, but a restore that does not find its roles leaves it so.
    FOR listed IN
        SELECT f.oid
          FROM webinar_live.role_right AS r
         CROSS JOIN to_regprocedure(CASE r.privilege WHEN 'EXECUTE' THEN r.relation END) AS f (oid)
         WHERE r.role = whose
           AND f.oid IS NOT NULL
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', listed);
    END LOOP;

    FOR difference IN SELECT * FROM webinar_live.right_difference(whose) LOOP
        EXECUTE format(CASE difference.verdict
                            WHEN 'lacks' THEN 'GRANT %s ON %s TO %I'
                            ELSE 'REVOKE %s ON %s FROM %I'
                       END, difference.privilege, difference.object, whose);
    END LOOP;
END
$$;

COMMENT ON PROCEDURE webinar_live.set_rights(text) IS
    'Grants a role what role_right lists for it, and takes back whatever else it holds in this database.';

COMMIT;
