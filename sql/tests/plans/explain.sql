-- The plan of each prepared statement, as it is kept, and what it took to execute it. Nothing is left of that.

\set ON_ERROR_STOP on
\set QUIET on
\pset tuples_only on
\pset format unaligned

\ir ../fixtures/statements.sql
\ir overview.sql
\ir execution.sql
SET plan_cache_mode = force_generic_plan;

\echo registrations:
SELECT count(*) FROM registrations_registration;

BEGIN;
SELECT format('SELECT %L', E'\n' || execution || ':'), 'EXPLAIN (ANALYZE, BUFFERS) ' || execution
  FROM pg_prepared_statements p, pg_temp.execution_of(p.name) AS execution
 ORDER BY p.name
\gexec
ROLLBACK;
