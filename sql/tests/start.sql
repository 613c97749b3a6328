BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(9);

SELECT results_eq(
    $$ SELECT pg_temp.start(1, 1, 'webinar_1_00000001') $$,
    $$ VALUES ('webinar_1_00000001'::varchar) $$,
    'a first start makes the session with the room that was offered');

SELECT results_eq(
    $$ SELECT pg_temp.start(1, 1, 'webinar_1_00000002') $$,
    $$ VALUES ('webinar_1_00000001'::varchar) $$,
    'a second start answers with the first room');

SELECT results_eq(
    $$ SELECT is_active, started_by_id, started_at = now(), end_time
         FROM live_sessions_livesession WHERE webinar_id = 1 $$,
    $$ VALUES (true, 1, true, NULL::timestamptz) $$,
    'a started session is active and says who started it and when');

SELECT is_empty(
    $$ SELECT pg_temp.start(1, 2, 'webinar_1_00000003') $$,
    'who is not the organizer starts nothing');

SELECT is_empty(
    $$ SELECT pg_temp.start(2, 4, 'webinar_2_00000004') $$,
    'an organizer whose account is off starts nothing');

SELECT is_empty(
    $$ SELECT pg_temp.start(9, 1, 'webinar_9_00000005') $$,
    'a webinar that does not exist is not started');

UPDATE live_sessions_livesession
   SET is_active = false, started_at = now() - interval '2 hours', end_time = now() - interval '1 hour', started_by_id = NULL
 WHERE webinar_id = 1;

SELECT results_eq(
    $$ SELECT pg_temp.start(1, 1, 'webinar_1_00000006') $$,
    $$ VALUES ('webinar_1_00000001'::varchar) $$,
    'a start after an end keeps the room');

SELECT results_eq(
    $$ SELECT is_active, started_by_id, started_at = now(), end_time
         FROM live_sessions_livesession WHERE webinar_id = 1 $$,
    $$ VALUES (true, 1, true, NULL::timestamptz) $$,
    'a start after an end begins a new run in the same row');

SELECT lives_ok(
    'SET CONSTRAINTS ALL IMMEDIATE',
    'the foreign keys of a start hold without rights of the workers on the other tables');

SELECT * FROM finish();
ROLLBACK;
