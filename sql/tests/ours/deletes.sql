-- A platform that does not know our tables goes on deleting webinars and accounts.

BEGIN;
\ir ../fixtures/lesson.sql
\ir ../fixtures/workers.sql
SELECT plan(4);

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
UPDATE live_sessions_livesession SET started_by_id = 3 WHERE webinar_id = 1;
INSERT INTO live_sessions_livesessionparticipant (joined_at, session_id, user_id)
SELECT now(), id, 3 FROM live_sessions_livesession WHERE webinar_id = 1;
DELETE FROM registrations_registration WHERE event_id = 1;
SET CONSTRAINTS ALL IMMEDIATE;

SELECT lives_ok('DELETE FROM auth_user WHERE id = 3', 'an account that started and joined a session can be deleted');
SELECT results_eq(
    'SELECT started_by_id FROM live_sessions_livesession WHERE webinar_id = 1',
    'VALUES (NULL::integer)',
    'its session stays, started by nobody known');

SELECT lives_ok('DELETE FROM webinars_event WHERE id = 1', 'a webinar that has a session can be deleted');
SELECT is_empty('SELECT FROM live_sessions_livesession WHERE webinar_id = 1', 'its session goes with it');

SELECT * FROM finish();
ROLLBACK;
