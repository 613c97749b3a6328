BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(7);

CREATE FUNCTION pg_temp.make(caller bigint, digest text) RETURNS SETOF boolean
LANGUAGE sql
AS $$
    SELECT answer.is_active
      FROM pg_temp.as_worker(format('EXECUTE calendar_make (%s, %L)', caller, digest)) AS answer (is_active boolean);
$$;

CREATE FUNCTION pg_temp.read(digest text) RETURNS TABLE (id bigint, title varchar, starts text, sequence integer)
LANGUAGE sql
AS $$
    SELECT answer.id, answer.title, answer.starts, answer.sequence
      FROM pg_temp.as_worker(format('EXECUTE calendar_entries (%L)', digest))
           AS answer (id bigint, title varchar, description text, organizer text, starts text, ends text, changed text,
                      created text, sequence integer, is_cancelled boolean, reason text);
$$;

UPDATE webinars_event SET date = '2999-12-31' WHERE id = 1;

SELECT results_eq(format('SELECT pg_temp.make(2, %L)', repeat('1', 64)), 'VALUES (true)', 'an account gets an address');
SELECT results_eq(
    format('SELECT * FROM pg_temp.read(%L)', repeat('1', 64)),
    $$ VALUES (1::bigint, 'Algebra'::varchar, '29991231T100000Z', 1) $$,
    'it has what the account is registered for');
SELECT results_eq(format('SELECT pg_temp.make(2, %L)', repeat('2', 64)), 'VALUES (true)', 'it gets another');
SELECT is_empty(format('SELECT * FROM pg_temp.read(%L)', repeat('1', 64)), 'which ends the first');
SELECT results_eq(format('SELECT pg_temp.make(4, %L)', repeat('1', 64)), 'VALUES (false)', 'an account that is off gets none');
SELECT is_empty(format('SELECT * FROM pg_temp.read(%L)', repeat('1', 64)), 'and has none');

UPDATE auth_user SET is_active = false WHERE id = 2;
SELECT is_empty(format('SELECT * FROM pg_temp.read(%L)', repeat('2', 64)), 'whose account is off later has none any more');

SELECT * FROM finish();
ROLLBACK;
