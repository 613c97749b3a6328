-- Which big tables the plan of a prepared statement reads from end to end.

\ir execution.sql

-- A statement that its role may not execute fails here.
CREATE FUNCTION pg_temp.plan_of(asked text) RETURNS jsonb
LANGUAGE plpgsql
AS $$
DECLARE
    plan jsonb;
BEGIN
    EXECUTE format('SET LOCAL ROLE %I', coalesce((SELECT s.role FROM statement_role s WHERE s.name = asked), current_user));
    EXECUTE 'EXPLAIN (FORMAT JSON) ' || pg_temp.execution_of(asked) INTO plan;
    RESET ROLE;
    RETURN plan -> 0 -> 'Plan';
END
$$;

-- An index without a condition is read whole too, but where a limit ends it, or the index is of a part of the table.
CREATE FUNCTION pg_temp.whole_reads(asked text) RETURNS TABLE (relation text, node text)
LANGUAGE sql
AS $$
    WITH RECURSIVE nodes (node, ends_early) AS (
        SELECT pg_temp.plan_of(asked), false
         UNION ALL
        SELECT child,
               node ->> 'Node Type' = 'Limit'
               OR ends_early AND node ->> 'Node Type' NOT IN ('Sort', 'Aggregate', 'Hash', 'Materialize', 'ModifyTable')
          FROM nodes
         CROSS JOIN jsonb_array_elements(node -> 'Plans') AS child
    )
    SELECT DISTINCT c.relname::text, node ->> 'Node Type'
      FROM nodes
      LEFT JOIN pg_class AS i ON i.relname = node ->> 'Index Name'  AND i.relkind = 'i'
      LEFT JOIN pg_index AS x ON x.indexrelid = i.oid
      JOIN pg_class      AS c ON c.relname = node ->> 'Relation Name' AND c.relkind = 'r' OR c.oid = x.indrelid
     WHERE c.reltuples > 1000
       AND (   node ->> 'Node Type' = 'Seq Scan'
            OR node ->> 'Node Type' LIKE '%Index%Scan' AND NOT node ? 'Index Cond' AND x.indpred IS NULL AND NOT ends_early);
$$;
