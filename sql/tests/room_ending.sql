BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(9);

CREATE FUNCTION pg_temp.are_ending(expected text, rule text) RETURNS text
LANGUAGE sql
AS $$
    SELECT is((SELECT string_agg(room_name, ' ' ORDER BY room_name) FROM webinar_live.room_ending), expected, rule);
$$;

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
UPDATE live_sessions_livesession SET started_at = now() WHERE webinar_id = 1;
SELECT pg_temp.are_ending(NULL, 'a session that goes on leaves no room to end');

SELECT pg_temp.end_session(1, 1);
SELECT pg_temp.are_ending('webinar_1_00000001', 'one that ends does');
SELECT results_eq(
    'SELECT ended_at, due_at, tries FROM webinar_live.room_ending', 'VALUES (now(), now(), 0)',
    'at once');

UPDATE webinar_live.room_ending SET tries = 3, due_at = 'infinity';
UPDATE live_sessions_livesession SET end_time = now() WHERE webinar_id = 1;
SELECT results_eq(
    'SELECT due_at, tries FROM webinar_live.room_ending', $$ VALUES ('infinity'::timestamptz, 3) $$,
    'one that has ended does not end again');

-- As Django does it.
UPDATE live_sessions_livesession SET is_active = true WHERE webinar_id = 1;
UPDATE live_sessions_livesession SET is_active = false WHERE webinar_id = 1;
SELECT results_eq(
    'SELECT due_at, tries FROM webinar_live.room_ending', 'VALUES (now(), 0)',
    'one that was started again does, whoever ends it');

DELETE FROM webinar_live.room_ending;
UPDATE live_sessions_livesession SET is_active = true WHERE webinar_id = 1;
UPDATE live_sessions_livesession SET room_name = 'webinar_1_00000002' WHERE webinar_id = 1;
SELECT pg_temp.are_ending('webinar_1_00000001', 'a session that moves leaves its room');

DELETE FROM live_sessions_livesession WHERE webinar_id = 1;
SELECT pg_temp.are_ending('webinar_1_00000001 webinar_1_00000002', 'one that is deleted leaves it too');

DELETE FROM webinar_live.room_ending;
SELECT pg_temp.start(1, 1, 'webinar_1_00000003');
UPDATE live_sessions_livesession SET is_active = false WHERE webinar_id = 1;
DELETE FROM webinar_live.room_ending;
DELETE FROM live_sessions_livesession WHERE webinar_id = 1;
SELECT pg_temp.are_ending(NULL, 'one that had ended before leaves none');

SELECT pg_temp.start(1, 1, 'webinar_1_00000004');
ALTER TABLE live_sessions_livesession RENAME COLUMN room_name TO room;
SET LOCAL client_min_messages = error;
UPDATE live_sessions_livesession SET is_active = false WHERE webinar_id = 1;
SELECT pg_temp.are_ending(NULL, 'a column that is gone stops nobody''s write');

SELECT * FROM finish();
ROLLBACK;
