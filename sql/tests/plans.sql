-- Each statement of the programs, at a size where reading a whole table is the dearer plan.

BEGIN;
\ir fixtures/statements.sql
\ir plans/overview.sql

SET LOCAL client_min_messages = warning;
\set accounts 100000
\set webinars 30000
\set seats    3
\set live     500
\set lines    1
\set stays    1
\ir plans/fill.sql
\ir plans/activity.sql
ANALYZE;

SELECT plan(1 + 2 * (SELECT count(*) FROM pg_prepared_statements)::integer);

SELECT set_eq(
    'SELECT DISTINCT role FROM statement_role',
    'SELECT DISTINCT role FROM webinar_live.role_right',
    'there are statements of each role');

-- Reads of a whole table that are meant.
CREATE TEMPORARY TABLE allowed (statement text, relation text, reason text);

INSERT INTO allowed
VALUES ('sign_in_record_failure', 'sign_in_failure', 'the table holds a minute''s failures; what is deleted is the rest, if any'),
       ('platform_webinar_part',  'webinars_event',  'the answer says how many of all webinars count, and words stand anywhere in a title');

INSERT INTO allowed
SELECT theirs.*
  FROM (VALUES
       ('sign_in_credentials', 'auth_user',      'addresses have an index where the table is ours: a platform signs in by itself'),
       ('platform_webinars',   'webinars_event', 'starts have an index where the table is ours: a platform lists webinars by itself')
       ) AS theirs (statement, relation, reason)
 WHERE NOT EXISTS (SELECT FROM webinar_live.addition a
                    WHERE a.kind     = 'table'
                      AND a.relation = theirs.relation);

\ir plans/whole_reads.sql

CREATE FUNCTION pg_temp.reads_no_whole_table(statement text, kept text) RETURNS SETOF text
LANGUAGE sql
AS $$
    SELECT is_empty(
        format('SELECT * FROM pg_temp.whole_reads(%L) AS read WHERE read.relation NOT IN (SELECT a.relation FROM allowed a WHERE a.statement = %1$L)', statement),
        format('%s reads no whole table, %s', statement, kept));
$$;

-- As the server plans them at first, with the values at hand …
SET LOCAL plan_cache_mode = force_custom_plan;
SELECT pg_temp.reads_no_whole_table(name, 'with values at hand') FROM pg_prepared_statements ORDER BY name;

-- … and as it keeps them for a prepared statement.
SET LOCAL plan_cache_mode = force_generic_plan;
SELECT pg_temp.reads_no_whole_table(name, 'once the plan is kept') FROM pg_prepared_statements ORDER BY name;

SELECT * FROM finish();
ROLLBACK;
