-- The later form of Django's table: its rows, what it goes on writing, and the columns that it lacks.

BEGIN;
\ir ../fixtures/lesson.sql
\ir ../fixtures/workers.sql
SELECT plan(8);

SELECT results_eq(
    'SELECT webinar_id, room_name, is_active FROM live_sessions_livesession ORDER BY webinar_id',
    $$ VALUES (101::bigint, 'webinar_101_0a1b2c3d'::varchar, true),
              (102,         'webinar_102_4e5f6a7b',          false),
              (103,         'algebra-room',                  false) $$,
    'the deploy changes no row');

SELECT results_eq(
    $$ SELECT pg_temp.start(1, 1, 'webinar_1_00000001') $$,
    $$ VALUES ('webinar_1_00000001'::varchar) $$,
    'a start need not know start_time');

SELECT results_eq(
    'SELECT start_time, started_at, started_by_id FROM live_sessions_livesession WHERE webinar_id = 1',
    'VALUES (now(), now(), 1)',
    'a start stamps Django''s start_time and the columns that were added');

SELECT results_eq(
    $$ SELECT pg_temp.start(102, 101, 'webinar_102_ffffffff') $$,
    $$ VALUES ('webinar_102_4e5f6a7b'::varchar) $$,
    'a start after Django''s end keeps its room');

SELECT results_eq(
    $$ SELECT pg_temp.end_session(101, 101) $$,
    'VALUES (now())',
    'a session that Django started can be ended');

SELECT lives_ok($$
    INSERT INTO live_sessions_livesession (room_name, is_active, start_time, end_time, webinar_id)
    VALUES ('any name', false, now(), now() - interval '1 hour', 2)
    $$, 'Django goes on writing its own columns, as it likes');

UPDATE live_sessions_livesession SET started_by_id = 3 WHERE webinar_id = 101;
SET CONSTRAINTS ALL IMMEDIATE;
SELECT lives_ok('DELETE FROM auth_user WHERE id = 3',
    'Django deletes an account though it does not know started_by_id');

SELECT set_eq(
    'SELECT kind, name FROM webinar_live.addition',
    $$ VALUES ('column', 'started_by_id'), ('column', 'created_at'), ('column', 'started_at'), ('default', 'start_time'),
              ('trigger', 'webinar_live_status'), ('trigger', 'webinar_live_ending'),
              ('index', 'live_sessions_livesession_room_name_lower'), ('index', 'live_sessions_livesession_end_time'),
              ('trigger', 'webinar_live_chat'), ('trigger', 'webinar_live_truncate'), ('trigger', 'webinar_live_change'),
              ('trigger', 'webinar_live_run'), ('trigger', 'webinar_live_analytics') $$,
    'the deploy adds what is missing and records it, and nothing else');

SELECT * FROM finish();
ROLLBACK;
