-- How a prepared statement is executed: with a value for each parameter, by its type.
-- Numbers are those of accounts and webinars that fill.sql makes.

CREATE FUNCTION pg_temp.execution_of(asked text) RETURNS text
LANGUAGE sql
AS $$
    SELECT 'EXECUTE ' || quote_ident(p.name) || coalesce(
               (SELECT '(' || string_agg(
                           CASE needed::text
                                WHEN 'bigint'                 THEN '5000'
                                WHEN 'bigint[]'               THEN quote_literal('{5000,5001}')
                                WHEN 'integer'                THEN '60'
                                WHEN 'numeric'                THEN '0'
                                WHEN 'boolean'                THEN 'true'
                                WHEN 'date'                   THEN quote_literal('2026-03-01')
                                WHEN 'time without time zone' THEN quote_literal('10:00')
                                WHEN 'inet'                   THEN quote_literal('192.0.2.1')
                                WHEN 'cidr'                   THEN quote_literal('192.0.2.1')
                                WHEN 'json'                   THEN quote_literal('[{"occupant": "a", "account": 5000, "joined": 0}]')
                                WHEN 'timestamp with time zone' THEN quote_literal('2026-03-01 10:00+00')
                                WHEN 'uuid'                   THEN quote_literal('11111111-1111-1111-1111-111111111111')
                                ELSE quote_literal('user5000')
                           END, ', ' ORDER BY place) || ')'
                  FROM unnest(p.parameter_types) WITH ORDINALITY AS types (needed, place)), '')
      FROM pg_prepared_statements p
     WHERE p.name = asked;
$$;
