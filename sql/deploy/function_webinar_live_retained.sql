-- Deploy webinar_live:function_webinar_live_retained to pg
-- requires: table_webinar_live_retention
-- requires: table_webinar_live_addition
-- requires: table_webinars_event

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'webinars_event'::regclass) \gset

CREATE OR REPLACE FUNCTION webinar_live.retained(asked text) RETURNS text
LANGUAGE sql
STABLE
STRICT
SET search_path = :"platform_schema", pg_temp
AS $$
    SELECT r.aged_at
      FROM webinar_live.retention AS r
      JOIN pg_catalog.pg_class    AS c ON c.oid = to_regclass(r.relation)
     WHERE r.relation = asked
       AND (c.relnamespace = 'webinar_live'::regnamespace
            OR EXISTS (SELECT FROM webinar_live.addition AS ours WHERE ours.kind = 'table' AND to_regclass(ours.relation) = c.oid));
$$;

COMMENT ON FUNCTION webinar_live.retained(text) IS
    'By what rows of a table are old, as webinar_live.retention says; null where the table is a platform''s, or not there.';

REVOKE ALL ON FUNCTION webinar_live.retained(text) FROM PUBLIC;

COMMIT;
