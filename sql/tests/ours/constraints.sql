-- Where live_sessions_livesession is ours, bad rows are impossible.

BEGIN;
\ir ../fixtures/lesson.sql
SELECT plan(11);

CREATE FUNCTION pg_temp.session(room text, active boolean, started timestamptz, ended timestamptz) RETURNS void
LANGUAGE sql
AS $$
    INSERT INTO live_sessions_livesession (webinar_id, room_name, is_active, created_at, started_at, end_time)
    VALUES (1, room, active, now(), started, ended);
$$;

CREATE FUNCTION pg_temp.breaks(statement text, named text, rule text) RETURNS text
LANGUAGE sql
AS $$
    SELECT throws_like(statement, format('%%"live_sessions_livesession_%s"', named), rule);
$$;

SELECT pg_temp.breaks($$ SELECT pg_temp.session('webinar_2_0a1b2c3d', true, now(), NULL) $$,
    'room_name_form', 'a room names its own webinar');
SELECT pg_temp.breaks($$ SELECT pg_temp.session('webinar_1_0a1b2c3', true, now(), NULL) $$,
    'room_name_form', 'seven hexadecimal digits are too few');
SELECT pg_temp.breaks($$ SELECT pg_temp.session('webinar_1_0a1b2c3d4', true, now(), NULL) $$,
    'room_name_form', 'nine hexadecimal digits are neither form');
SELECT pg_temp.breaks($$ SELECT pg_temp.session('webinar_1_0A1B2C3D', true, now(), NULL) $$,
    'room_name_form', 'a room is written in lower case');
SELECT pg_temp.breaks($$ SELECT pg_temp.session(E'webinar_1_0a1b2c3d\n', true, now(), NULL) $$,
    'room_name_form', 'nothing follows a room''s digits, not even a line''s end');
SELECT pg_temp.breaks($$ SELECT pg_temp.session('webinar_1_0a1b2c3d', true, NULL, NULL) $$,
    'active_is_started', 'an active session has been started');
SELECT pg_temp.breaks($$ SELECT pg_temp.session('webinar_1_0a1b2c3d', false, now(), now() - interval '1 second') $$,
    'ends_after_start', 'a session does not end before it starts');
SELECT pg_temp.breaks($$ SELECT pg_temp.session('webinar_1_0a1b2c3d', false, NULL, now()) $$,
    'ends_after_start', 'a session that never started has no end');

SELECT lives_ok($$ SELECT pg_temp.session('webinar_1_0123456789abcdef0123456789abcdef', true, now(), NULL) $$,
    'a room may carry a whole UUID');

SELECT pg_temp.breaks($$ SELECT pg_temp.session('webinar_1_0a1b2c3d', true, now(), NULL) $$,
    'webinar_id_key', 'a webinar has one session');
SELECT throws_like(
    $$ INSERT INTO live_sessions_livesession (webinar_id, room_name, is_active, created_at)
       SELECT 2, room_name, false, now() FROM live_sessions_livesession WHERE webinar_id = 1 $$,
    '%"live_sessions_livesession_room_name_form"',
    'a room is no other webinar''s');

SELECT * FROM finish();
ROLLBACK;
