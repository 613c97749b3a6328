-- Rows that Django left behind, and what it goes on writing.

BEGIN;
\ir ../fixtures/lesson.sql
\ir ../fixtures/workers.sql
\ir ../fixtures/events.sql
SELECT plan(13);

SELECT results_eq(
    'SELECT webinar_id, room_name, is_active, end_time FROM live_sessions_livesession ORDER BY webinar_id',
    $$ VALUES (101::bigint, 'webinar_101_0a1b2c3d'::varchar, true,  NULL::timestamptz),
              (102,         'webinar_102_4e5f6a7b',          false, NULL),
              (103,         'algebra-room',                  false, NULL) $$,
    'the deploy changes no row');

SELECT is_empty(
    $$ SELECT conname FROM pg_constraint WHERE conrelid = 'live_sessions_livesession'::regclass AND contype = 'c' $$,
    'Django''s table carries no check of ours');

SELECT results_eq(
    $$ SELECT pg_temp.start(101, 101, 'webinar_101_ffffffff') $$,
    $$ VALUES ('webinar_101_0a1b2c3d'::varchar) $$,
    'a start joins the session that Django left active');

SELECT results_eq(
    $$ SELECT pg_temp.start(103, 101, 'webinar_103_ffffffff') $$,
    $$ VALUES ('algebra-room'::varchar) $$,
    'a start keeps a room of another form');

SELECT results_eq(
    $$ SELECT pg_temp.end_session(101, 101) $$,
    'VALUES (now())',
    'a session that Django never stamped can be ended');

SELECT lives_ok($$
    INSERT INTO live_sessions_livesession (room_name, is_active, created_at, started_at, started_by_id, webinar_id)
    VALUES ('any name', true, now(), NULL, 1, 1)
    $$, 'Django''s own first start is accepted: active, never stamped, any room');

SELECT results_eq(
    'SELECT data FROM pg_temp.told() WHERE webinar_id = 1',
    $$ VALUES ('{"is_active":true,"room_name":"any name","started_at":null,"ended_at":null}') $$,
    'and told');

SELECT lives_ok(
    $$ UPDATE live_sessions_livesession SET is_active = true, started_at = now() + interval '1 hour' WHERE webinar_id = 101 $$,
    'Django activates an ended session without knowing of its end_time');
SELECT pg_temp.told();
UPDATE live_sessions_livesession SET is_active = false WHERE webinar_id = 101;
SELECT results_eq(
    $$ SELECT data::jsonb -> 'is_active', data::jsonb -> 'ended_at' FROM pg_temp.told() $$,
    $$ VALUES ('false'::jsonb, 'null'::jsonb) $$,
    'and ends it: the end of the run before is not told for this one''s');
UPDATE live_sessions_livesession SET is_active = true WHERE webinar_id = 101;

-- Its migrations change, drop and add columns, once a DBA has dropped the overview.
SELECT pg_temp.told();
DROP VIEW live_sessions_overview;
SELECT lives_ok(
    'ALTER TABLE live_sessions_livesession ALTER COLUMN room_name TYPE varchar(300)',
    'Django''s migrations are not held up by triggers of ours');
ALTER TABLE live_sessions_livesession DROP COLUMN started_at, ADD COLUMN status json NULL;
UPDATE live_sessions_livesession SET is_active = false, status = '{}' WHERE webinar_id = 101;
SELECT results_eq(
    $$ SELECT data::jsonb - 'ended_at' FROM pg_temp.told() $$,
    $$ VALUES ('{"is_active": false, "room_name": null, "started_at": null}'::jsonb) $$,
    'and its writes go through without started_at, and are told');
ALTER TABLE communications_webinarchatmessage ADD COLUMN line integer NULL, ALTER COLUMN message TYPE varchar(1000);
INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at, line) VALUES (1, 1, 'x', now(), 7);
SELECT results_eq(
    $$ SELECT data::jsonb - 'id' - 'created_at' FROM pg_temp.told() $$,
    $$ VALUES ('{"event": 1, "user": 1, "user_username": "host", "user_role": "student", "user_name": "Meera Iyer", "user_picture_url": null, "message": "x"}'::jsonb) $$,
    'as a message is, whatever else its table gets');

SELECT results_eq(
    $$ SELECT col_description('webinars_event'::regclass, attnum) FROM pg_attribute
        WHERE attrelid = 'webinars_event'::regclass AND attname = 'title' $$,
    $$ VALUES ('The platform''s own comment.') $$,
    'the platform''s comments are left alone');

SELECT * FROM finish();
ROLLBACK;
