-- The way into a room: what pages tell, who is counted where, help that is told once, rows that end.

BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
\ir fixtures/events.sql
SELECT plan(26);

CREATE FUNCTION pg_temp.tells(account bigint, step text, failed text DEFAULT NULL, has_stream boolean DEFAULT true) RETURNS boolean
LANGUAGE sql
AS $$
    SELECT answer.helped
      FROM pg_temp.as_worker(format('EXECUTE funnel_tell (1, %s, %L, %L, %L)', account, step, failed, has_stream)) AS answer (helped boolean);
$$;

CREATE FUNCTION pg_temp.counts() RETURNS TABLE (registered bigint, here bigint, in_room bigint)
LANGUAGE sql
AS $$
    SELECT * FROM pg_temp.as_worker('EXECUTE funnel_count (1)') AS answer (registered bigint, here bigint, in_room bigint);
$$;

CREATE FUNCTION pg_temp.people(everyone boolean) RETURNS TABLE (account integer, registered boolean, has_page boolean, in_room boolean, step text, failed text, seconds bigint, helped boolean)
LANGUAGE sql
AS $$
    SELECT answer.id, answer.registered, answer.has_page, answer.in_room, answer.step, answer.failed, answer.seconds, answer.helped
      FROM pg_temp.as_worker(format('EXECUTE funnel_list (1, %L)', everyone))
        AS answer (id integer, username varchar, name text, registered boolean, has_page boolean, in_room boolean,
                   step text, failed text, has_stream boolean, seconds bigint, age bigint, helped boolean);
$$;

CREATE FUNCTION pg_temp.helps(account bigint) RETURNS boolean
LANGUAGE sql
AS $$
    SELECT EXISTS (SELECT FROM pg_temp.as_worker(format('EXECUTE funnel_help (1, %s)', account)) AS answer (id integer));
$$;

CREATE FUNCTION pg_temp.passes(seconds integer) RETURNS void
LANGUAGE sql
AS $$
    UPDATE webinar_live.progress
       SET since = since - seconds * interval '1 second', told_at = told_at - seconds * interval '1 second';
$$;

SELECT is(pg_temp.tells(2, 'script'), NULL, 'before a session nothing is kept');
SELECT is_empty('SELECT FROM pg_temp.counts()', 'and nobody counted');

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
UPDATE live_sessions_livesession SET started_at = now() - interval '1 hour' WHERE webinar_id = 1;
SELECT is(pg_temp.tells(2, 'ticket'), false, 'a page tells how far it has come');
SELECT is(pg_temp.tells(2, 'script', 'script_blocked'), false, 'and what stops it');
SELECT results_eq(
    'SELECT user_id, step, failed FROM webinar_live.progress',
    $$ VALUES (2, 'script', 'script_blocked') $$,
    'one row a student, the last word counts');

SELECT pg_temp.passes(100);
SELECT pg_temp.tells(2, 'script', 'script_blocked');
SELECT results_eq('SELECT seconds FROM pg_temp.people(false)', 'VALUES (100::bigint)',
    'what is said again has been so since it was first said');
SELECT pg_temp.passes(180);
SELECT pg_temp.tells(2, 'script', 'script_blocked');
SELECT results_eq('SELECT seconds FROM pg_temp.people(false)', 'VALUES (0::bigint)',
    'but for what was said long ago, by another page maybe');

SELECT results_eq('SELECT * FROM pg_temp.counts()', 'VALUES (1::bigint, 0::bigint, 0::bigint)',
    'who has closed the page is registered, and not here');
INSERT INTO webinar_live.hub (id, since, heartbeat_at) VALUES ('11111111-1111-1111-1111-111111111111', now(), now());
EXECUTE presence_wait ('11111111-1111-1111-1111-111111111111', ARRAY[1, 1, 1], ARRAY[1, 2, 3]);
SELECT results_eq('SELECT * FROM pg_temp.counts()', 'VALUES (1::bigint, 2::bigint, 0::bigint)',
    'whose page is open is here, registered or not, and hosts are left out');
INSERT INTO webinar_live.stay (session_id, user_id, hub_id)
SELECT id, account, '11111111-1111-1111-1111-111111111111' FROM live_sessions_livesession, unnest('{1,3}'::integer[]) AS account WHERE webinar_id = 1;
SELECT results_eq('SELECT * FROM pg_temp.counts()', 'VALUES (1::bigint, 2::bigint, 1::bigint)',
    'who is in the room is here, too');
SELECT results_eq(
    'SELECT account, registered, has_page, in_room, step FROM pg_temp.people(true)',
    $$ VALUES (2, true, true, false, 'script'), (3, false, false, true, NULL) $$,
    'everyone, who tells of a failure first');
SELECT results_eq('SELECT account FROM pg_temp.people(false)', 'VALUES (2)', 'or those alone who may be stuck');

DELETE FROM webinar_live.hub_waiting;
SELECT pg_temp.tells(2, 'stream', 'stream_blocked', false);
SELECT results_eq('SELECT here FROM pg_temp.counts()', 'VALUES (2::bigint)', 'whose page has no stream is here by its word');
SELECT pg_temp.passes(61);
SELECT results_eq('SELECT here FROM pg_temp.counts()', 'VALUES (1::bigint)', 'for a minute');

SELECT count(*) FROM pg_temp.told();
SELECT ok(pg_temp.helps(2), 'help is sent');
SELECT ok(pg_temp.helps(2), 'and sent again');
SELECT results_eq('SELECT webinar_id, kind, data FROM pg_temp.told()', $$ VALUES (1::bigint, 'help', '{"user" : 2}') $$,
    'it is told once');
SELECT ok(NOT pg_temp.helps(3), 'nobody helps a page that has told nothing');
SELECT is(pg_temp.tells(2, 'stream', 'stream_blocked', false), true, 'a page that says so again hears of the help');
SELECT results_eq('SELECT helped FROM pg_temp.people(false)', 'VALUES (true)', 'and so does who looks after it');
SELECT is(pg_temp.tells(2, 'script', 'script_blocked'), false, 'it was for that alone');
SELECT is_empty('SELECT FROM pg_temp.told()', 'what pages tell writes no event');

SELECT pg_temp.passes(90);
EXECUTE funnel_trim (60);
SELECT is((SELECT count(*) FROM webinar_live.progress), 1::bigint, 'while the session runs, its rows stay');
SELECT pg_temp.end_session(1, 1);
UPDATE live_sessions_livesession SET end_time = now() - interval '59 seconds' WHERE webinar_id = 1;
EXECUTE funnel_trim (60);
SELECT is((SELECT count(*) FROM webinar_live.progress), 1::bigint, 'and for a time after its end');
UPDATE live_sessions_livesession SET end_time = now() - interval '61 seconds' WHERE webinar_id = 1;
EXECUTE funnel_trim (60);
SELECT is((SELECT count(*) FROM webinar_live.progress), 0::bigint, 'no longer');

SELECT throws_ok(
    $$ INSERT INTO webinar_live.progress (session_id, user_id, step, has_stream, since, told_at)
       SELECT id, 2, 'lobby', true, now(), now() FROM live_sessions_livesession $$,
    '23514', NULL, 'a step is one of six');

SELECT * FROM finish();
ROLLBACK;
