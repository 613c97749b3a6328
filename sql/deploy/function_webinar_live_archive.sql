-- Deploy webinar_live:function_webinar_live_archive to pg
-- requires: view_webinar_live_personal_column
-- requires: table_webinars_event
-- requires: table_live_sessions_livesession

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'webinars_event'::regclass) \gset

-- Two things are cut out of rows by their columns' names: what opens a door, and the numbers of other people.
CREATE OR REPLACE FUNCTION webinar_live.archive(who bigint) RETURNS jsonb
LANGUAGE plpgsql
STABLE
STRICT
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
AS $$
DECLARE
    secret   CONSTANT text := '(^|_)(password|digest|secret|token|hash|key|sealed)($|_)';
    held     jsonb := '{}';
    place    record;
    found    jsonb;
    webinars jsonb;
BEGIN
    FOR place IN
        SELECT p.relation,
               pg_catalog.string_agg(pg_catalog.format('t.%I = $1', p.attribute), ' OR ') AS condition,
               pg_catalog.array_agg(p.attribute::text)                                    AS people,
               ARRAY(SELECT a.attname::text
                       FROM pg_catalog.pg_attribute AS a
                      WHERE a.attrelid = p.relation
                        AND a.attnum > 0
                        AND a.attname ~ secret) AS secrets
          FROM (SELECT relation, attribute FROM webinar_live.personal_column
                 UNION ALL
                SELECT 'auth_user'::regclass, 'id'
                 WHERE EXISTS (SELECT FROM webinar_live.addition WHERE kind = 'table' AND relation = 'auth_user')) AS p
         GROUP BY p.relation
         ORDER BY p.relation::text
    LOOP
        EXECUTE pg_catalog.format(
            $query$
                SELECT jsonb_agg(to_jsonb(t) - $2 - ARRAY(SELECT people FROM unnest($3) AS people
                                                           WHERE to_jsonb(t) ->> people IS DISTINCT FROM $1::text))
                  FROM %s AS t
                 WHERE %s
            $query$, place.relation, place.condition)
           INTO found
          USING who, place.secrets, place.people;
        IF found IS NOT NULL THEN
            held := held || pg_catalog.jsonb_build_object(
                (SELECT c.relname FROM pg_catalog.pg_class AS c WHERE c.oid = place.relation), found);
        END IF;
    END LOOP;

    -- What the numbers of webinars and sessions stand for.
    WITH line AS (
        SELECT line.value
          FROM pg_catalog.jsonb_each(held) AS relation
         CROSS JOIN pg_catalog.jsonb_array_elements(relation.value) AS line
    )
    SELECT pg_catalog.jsonb_agg(
               pg_catalog.jsonb_build_object('id', e.id, 'title', e.title, 'date', e.date, 'session_id', s.id) ORDER BY e.id)
      INTO webinars
      FROM webinars_event                 AS e
      LEFT JOIN live_sessions_livesession AS s ON s.webinar_id = e.id
     WHERE e.id IN (SELECT (value ->> 'webinar_id')::bigint FROM line
                     UNION
                    SELECT (value ->> 'event_id')::bigint FROM line)
        OR s.id IN (SELECT (value ->> 'session_id')::bigint FROM line);

    RETURN pg_catalog.jsonb_build_object(
        'account', who, 'made_at', pg_catalog.now(), 'tables', held, 'webinars', coalesce(webinars, '[]'));
END
$$;

COMMENT ON FUNCTION webinar_live.archive(bigint) IS
    'All that is kept of an account, by table: every row that names it, without secrets and without the numbers of others. '
    'Of the platform''s tables, where there is none and they are ours.';

REVOKE ALL ON FUNCTION webinar_live.archive(bigint) FROM PUBLIC;

COMMIT;
