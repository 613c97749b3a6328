-- Deploy webinar_live:view_webinar_live_personal_column to pg
-- requires: schema_webinar_live
-- requires: table_webinar_live_addition
-- requires: table_auth_user

BEGIN;

-- From the catalog, so that a table that comes later is in a person's archive, and in an erasure, by its foreign key alone.
CREATE OR REPLACE VIEW webinar_live.personal_column AS
SELECT c.conrelid::regclass AS relation,
       a.attname            AS attribute,
       CASE c.confdeltype WHEN 'n' THEN 'is forgotten' ELSE 'goes' END AS rule
  FROM pg_constraint AS c
  JOIN pg_class      AS r ON r.oid = c.conrelid
  JOIN pg_attribute  AS a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
 WHERE c.contype   = 'f'
   AND c.confrelid = 'auth_user'::regclass
   AND cardinality(c.conkey) = 1
   AND (r.relnamespace = 'webinar_live'::regnamespace
        OR EXISTS (SELECT
                     FROM webinar_live.addition AS ours
                    WHERE to_regclass(ours.relation) = c.conrelid
                      AND (ours.kind = 'table' OR ours.kind = 'column' AND ours.name = a.attname)));

COMMENT ON VIEW webinar_live.personal_column IS
    'Which columns of ours name an account: of our tables, and of those of the platform that are ours because it has none.';
COMMENT ON COLUMN webinar_live.personal_column.relation  IS 'The table.';
COMMENT ON COLUMN webinar_live.personal_column.attribute IS 'The column.';
COMMENT ON COLUMN webinar_live.personal_column.rule      IS 'What becomes of a row when its account is gone: it goes, or stays and the account is forgotten.';

COMMIT;
