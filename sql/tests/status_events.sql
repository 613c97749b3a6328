BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
\ir fixtures/events.sql
SELECT plan(17);

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
SELECT is_empty(
    'SELECT FROM webinar_live.event',
    'nothing is told before the end of a transaction');
SELECT results_eq(
    $$ SELECT webinar_id, kind, data::jsonb - 'started_at', (data::jsonb ->> 'started_at')::timestamptz FROM pg_temp.told() $$,
    $$ VALUES (1::bigint, 'status', '{"is_active": true, "room_name": "webinar_1_00000001", "ended_at": null}'::jsonb, now()) $$,
    'a worker''s first start is told');

SELECT pg_temp.start(1, 1, 'webinar_1_00000002');
SELECT is_empty('SELECT pg_temp.told()', 'a second start changes nothing, and nothing is told');

SELECT pg_temp.end_session(1, 1);
SELECT results_eq(
    $$ SELECT webinar_id, kind, data::jsonb - '{started_at,ended_at}'::text[],
              (data::jsonb ->> 'started_at')::timestamptz, (data::jsonb ->> 'ended_at')::timestamptz FROM pg_temp.told() $$,
    $$ VALUES (1::bigint, 'status', '{"is_active": false, "room_name": null}'::jsonb, now(), now()) $$,
    'a worker''s end is told, with when that run began and ended, and without the room');

SELECT pg_temp.start(1, 1, 'webinar_1_00000003');
SELECT results_eq(
    $$ SELECT data::jsonb -> 'is_active', data::jsonb -> 'room_name', data::jsonb -> 'ended_at' FROM pg_temp.told() $$,
    $$ VALUES ('true'::jsonb, '"webinar_1_00000001"'::jsonb, 'null'::jsonb) $$,
    'a start after an end is told, with the old room, and without the end of the run before');

-- As Django saves: all columns, changed or not.
UPDATE live_sessions_livesession
   SET webinar_id = 1, room_name = 'webinar_1_00000001', is_active = true, started_at = '2026-03-01 15:30:00.5+05:30'
 WHERE webinar_id = 1;
SELECT is_empty('SELECT pg_temp.told()', 'a save that leaves state and room is not told');
UPDATE live_sessions_livesession SET end_time = now() + interval '1 hour' WHERE webinar_id = 1;
SELECT is_empty('SELECT pg_temp.told()', 'another column''s change is not told');

SET LOCAL TimeZone  = 'Asia/Kolkata';
SET LOCAL DateStyle = 'German';
UPDATE live_sessions_livesession SET room_name = 'webinar_1_0a1b2c3d' WHERE webinar_id = 1;
SELECT results_eq(
    'SELECT data FROM pg_temp.told()',
    $$ VALUES ('{"is_active":true,"room_name":"webinar_1_0a1b2c3d","started_at":"2026-03-01T10:00:00.500000Z","ended_at":null}') $$,
    'a new room is told: on one line, times in UTC with microseconds, whatever the writer''s settings');

UPDATE live_sessions_livesession SET is_active = false, end_time = '2026-03-01 11:00Z';
SELECT results_eq(
    'SELECT data FROM pg_temp.told() WHERE webinar_id = 1',
    $$ VALUES ('{"is_active":false,"room_name":null,"started_at":"2026-03-01T10:00:00.500000Z","ended_at":"2026-03-01T11:00:00.000000Z"}') $$,
    'a DBA''s UPDATE is told');

UPDATE live_sessions_livesession SET is_active = false;
SELECT is_empty('SELECT pg_temp.told()', 'an UPDATE to what is there already is not told');

DELETE FROM live_sessions_livesession WHERE webinar_id = 1;
SELECT is_empty('SELECT pg_temp.told()', 'an inactive session that goes is not told');

INSERT INTO live_sessions_livesession (webinar_id, room_name, is_active, created_at, started_at)
VALUES (1, 'webinar_1_0a1b2c3d', false, now(), now());
SELECT is_empty('SELECT pg_temp.told()', 'an inactive session that comes is not told');
UPDATE live_sessions_livesession SET is_active = true WHERE webinar_id = 1;
SELECT results_eq(
    'SELECT data::jsonb -> ''is_active'' FROM pg_temp.told()',
    $$ VALUES ('true'::jsonb) $$,
    'a session that is made first and started then is told');

DELETE FROM live_sessions_livesession WHERE webinar_id = 1;
SELECT results_eq(
    'SELECT webinar_id, kind, data FROM pg_temp.told()',
    $$ VALUES (1::bigint, 'status', '{"is_active":false,"room_name":null,"started_at":null,"ended_at":null}') $$,
    'an active session that is deleted is told');

INSERT INTO live_sessions_livesession (webinar_id, room_name, is_active, created_at, started_at)
VALUES (1, 'webinar_1_0a1b2c3d', true, now(), now());
UPDATE live_sessions_livesession SET started_at = '2026-03-01 10:00Z' WHERE webinar_id = 1;
SELECT results_eq(
    $$ SELECT DISTINCT data::jsonb ->> 'started_at' FROM pg_temp.told() $$,
    $$ VALUES ('2026-03-01T10:00:00.000000Z') $$,
    'what is told is what the transaction leaves, not what it passes through');

DELETE FROM live_sessions_livesession WHERE webinar_id = 1;
INSERT INTO live_sessions_livesession (webinar_id, room_name, is_active, created_at, started_at)
VALUES (1, 'webinar_1_0a1b2c3d', true, now(), now());
DELETE FROM live_sessions_livesession WHERE webinar_id = 1;
SELECT results_eq(
    $$ SELECT DISTINCT data::jsonb -> 'is_active' FROM pg_temp.told() $$,
    $$ VALUES ('false'::jsonb) $$,
    'a session that comes and goes within one transaction is told as gone');

SAVEPOINT before_start;
SELECT pg_temp.start(1, 1, 'webinar_1_00000004');
ROLLBACK TO before_start;
SELECT is_empty('SELECT pg_temp.told()', 'what is rolled back to a savepoint is not told');

SELECT * FROM finish();
ROLLBACK;
