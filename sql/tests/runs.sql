BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(10);

CREATE FUNCTION pg_temp.runs(expected text, rule text) RETURNS text
LANGUAGE sql
AS $$
    SELECT is(
        (SELECT string_agg(format('%s-%s', extract(epoch FROM now() - run.started_at)::integer / 60,
                                  extract(epoch FROM now() - run.ended_at)::integer / 60), ' ' ORDER BY run.started_at)
           FROM webinar_live.run
           JOIN live_sessions_livesession AS s ON s.id = run.session_id
          WHERE s.webinar_id = 1), expected, rule);
$$;
CREATE FUNCTION pg_temp.ago(minutes integer) RETURNS timestamptz
LANGUAGE sql STABLE
AS $$ SELECT now() - minutes * interval '1 minute' $$;

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
SELECT pg_temp.runs('0-', 'a start begins a run');
SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
SELECT pg_temp.runs('0-', 'once');
UPDATE live_sessions_livesession SET started_at = pg_temp.ago(60) WHERE webinar_id = 1;
SELECT pg_temp.runs('60-', 'a start that is corrected is followed');
UPDATE live_sessions_livesession SET is_active = false, end_time = pg_temp.ago(30) WHERE webinar_id = 1;
SELECT pg_temp.runs('60-30', 'an end ends it');
SELECT results_eq('SELECT settle_at FROM webinar_live.run WHERE settle_at IS NOT NULL', 'VALUES (pg_temp.ago(29))', 'a minute later it is to be settled');
UPDATE live_sessions_livesession SET end_time = pg_temp.ago(20) WHERE webinar_id = 1;
SELECT pg_temp.runs('60-20', 'an end that is corrected is followed');

-- Django's start says nothing of the time.
UPDATE live_sessions_livesession SET is_active = true WHERE webinar_id = 1;
SELECT pg_temp.runs('60-20 0-', 'a start that names the last one''s time is now');
UPDATE live_sessions_livesession SET is_active = false WHERE webinar_id = 1;
UPDATE live_sessions_livesession SET is_active = true WHERE webinar_id = 1;
SELECT pg_temp.runs('60-20 0-', 'one that follows an end at once goes on');

SET LOCAL client_min_messages = error;
SAVEPOINT before;
ALTER TABLE live_sessions_livesession RENAME COLUMN started_at TO began_at;
SELECT lives_ok('UPDATE live_sessions_livesession SET is_active = false WHERE webinar_id = 1', 'a column that is gone stops nobody''s write');
ROLLBACK TO before;

SET CONSTRAINTS ALL IMMEDIATE;
DELETE FROM live_sessions_livesession WHERE webinar_id = 1;
SELECT is_empty('SELECT FROM webinar_live.run JOIN live_sessions_livesession AS s ON s.id = run.session_id WHERE s.webinar_id = 1', 'a session''s runs go with it');

SELECT * FROM finish();
ROLLBACK;
