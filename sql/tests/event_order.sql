BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(9);

CREATE FUNCTION pg_temp.say(webinar bigint, text text) RETURNS void
LANGUAGE sql
AS $$
    INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
    VALUES (webinar, 1, text, now());
$$;

CREATE VIEW pg_temp.told AS
SELECT id, webinar_id, coalesce(data::jsonb ->> 'message', kind) AS what
  FROM webinar_live.event;

SELECT pg_temp.say(2, 'first');
SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
SELECT pg_temp.say(1, 'second');
SELECT pg_temp.say(2, 'third');

-- Django does this within a transaction where it checks constraints early.
SET CONSTRAINTS ALL IMMEDIATE;
SELECT results_eq(
    'SELECT webinar_id, what FROM pg_temp.told ORDER BY id',
    $$ VALUES (2::bigint, 'first'), (1, 'status'), (1, 'second'), (2, 'third') $$,
    'the events of one transaction keep its order, across webinars and kinds');
SELECT is((SELECT count(id) FROM pg_temp.told), 4::bigint, 'each event has an id');

SET CONSTRAINTS ALL DEFERRED;
SELECT pg_temp.say(1, 'fourth');
SELECT is((SELECT count(*) FROM pg_temp.told), 4::bigint, 'after an early check of constraints the next event waits for the end again');
SET CONSTRAINTS ALL IMMEDIATE;
SELECT results_eq(
    'SELECT what FROM pg_temp.told ORDER BY id DESC LIMIT 1',
    $$ VALUES ('fourth') $$,
    'and comes after those that were told early');

SELECT pg_temp.end_session(1, 1);
SELECT results_eq(
    'SELECT what, id IS NOT NULL FROM pg_temp.told ORDER BY id DESC NULLS FIRST LIMIT 1',
    $$ VALUES ('status', true) $$,
    'with constraints checked at once, events have their ids at once');

SELECT is(
    (SELECT count(*) FROM pg_locks
      WHERE relation = 'webinar_live.event_turn'::regclass AND mode = 'ShareRowExclusiveLock' AND pid = pg_backend_pid()),
    1::bigint,
    'from its first id on, a transaction holds the turn of all others');
SELECT is(
    (SELECT max(id) FROM webinar_live.event) & ~((1::bigint << 40) - 1),
    webinar_live.event_history(),
    'an id says of which history it is');

-- Who numbers a thousand one by one holds up all others meanwhile.
SET CONSTRAINTS ALL DEFERRED;
SET LOCAL track_functions = 'all';
SELECT pg_temp.say(2, 'line ' || line) FROM generate_series(1, 1000) AS line;
-- In the order of a commit: first all events are written, then they are numbered.
SET CONSTRAINTS webinar_live_chat IMMEDIATE;
SET CONSTRAINTS ALL IMMEDIATE;
SELECT results_eq(
    $$ SELECT what FROM pg_temp.told ORDER BY id DESC LIMIT 1000 $$,
    $$ SELECT 'line ' || line FROM generate_series(1000, 1, -1) AS line $$,
    'a thousand events of one transaction keep its order');
SELECT is(
    (SELECT calls FROM pg_stat_xact_user_functions WHERE funcid = 'webinar_live.event_history()'::regprocedure),
    1::bigint,
    'and get their ids at once');

SELECT * FROM finish();
ROLLBACK;
