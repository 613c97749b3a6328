BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(9);

SELECT is_empty(
    $$ SELECT pg_temp.end_session(1, 1) $$,
    'a session that was never started cannot be ended');

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');

SELECT is_empty(
    $$ SELECT pg_temp.end_session(1, 2) $$,
    'who is not the organizer ends nothing');

SELECT results_eq(
    $$ SELECT pg_temp.end_session(1, 1) $$,
    $$ VALUES (now()) $$,
    'the organizer ends the session, and the answer says when');

SELECT is_empty(
    $$ SELECT pg_temp.end_session(1, 1) $$,
    'a session that has ended cannot be ended again');

SELECT results_eq(
    $$ SELECT room_name, is_active FROM live_sessions_livesession WHERE webinar_id = 1 $$,
    $$ VALUES ('webinar_1_00000001'::varchar, false) $$,
    'an ended session keeps its row and its room');

UPDATE live_sessions_livesession
   SET is_active = true, started_at = now() + interval '1 minute', end_time = NULL
 WHERE webinar_id = 1;

SELECT results_eq(
    $$ SELECT pg_temp.end_session(1, 1) $$,
    $$ VALUES (now() + interval '1 minute') $$,
    'a clock that was set back does not end a session before its start');

UPDATE live_sessions_livesession SET is_active = true, end_time = NULL WHERE webinar_id = 1;
UPDATE auth_user SET is_active = false WHERE id = 1;

SELECT is_empty(
    $$ SELECT pg_temp.end_session(1, 1) $$,
    'an organizer whose account is off ends nothing');

SELECT isnt_empty(
    $$ SELECT pg_temp.end_session(1, NULL) $$,
    'the operator, who is no account, ends it all the same');

SELECT is_empty(
    $$ SELECT pg_temp.end_session(1, NULL) $$,
    'once');

SELECT * FROM finish();
ROLLBACK;
