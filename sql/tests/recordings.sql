BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(22);

CREATE FUNCTION pg_temp.announce(room text, source text, file text, size bigint) RETURNS SETOF text
LANGUAGE sql
AS $$
    SELECT answer.file
      FROM pg_temp.as_worker(format(
               'EXECUTE recording_announce (1, %L, %L, %L, ''folder'', %s, %L, 1772359200, 60, 90)',
               room, source, file, size, repeat('0', 64))) AS answer (id bigint, file text);
$$;

CREATE FUNCTION pg_temp.receive(asked text) RETURNS SETOF boolean
LANGUAGE sql
AS $$
    SELECT answer.done
      FROM webinar_live.recording AS r,
           pg_temp.as_worker(format('EXECUTE recording_received (%s, %L, 90)', r.id, r.sha256)) AS answer (done boolean)
     WHERE r.source = asked;
$$;

CREATE FUNCTION pg_temp.listed() RETURNS SETOF text
LANGUAGE sql
AS $$
    SELECT answer.file
      FROM pg_temp.as_worker('EXECUTE recordings (1)')
           AS answer (id bigint, file text, place text, size bigint, started text, seconds integer, until text);
$$;

CREATE FUNCTION pg_temp.remove(caller bigint, asked text) RETURNS SETOF text
LANGUAGE sql
AS $$
    SELECT answer.file
      FROM webinar_live.recording AS r,
           pg_temp.as_worker(format('EXECUTE recording_remove (1, %s, %s)', caller, r.id)) AS answer (file text, place text)
     WHERE r.source = asked;
$$;

CREATE FUNCTION pg_temp.forget(file text) RETURNS void
LANGUAGE plpgsql
SET role = 'webinar_live'
AS $$
BEGIN
    EXECUTE format('EXECUTE recording_forget_removal (%L)', file);
END
$$;

SELECT repeat('a', 32) || '.mp4' AS a, repeat('b', 32) || '.mp4' AS b, repeat('c', 32) || '.webm' AS c \gset

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
SET CONSTRAINTS ALL IMMEDIATE;

-- What a recorder tells.
SELECT is_empty(format('SELECT pg_temp.announce(%L, %L, %L, 1)', 'webinar_2_00000001', 'one', :'a'),
    'a room that the webinar does not have has no recording');
SELECT results_eq(format('SELECT pg_temp.announce(%L, %L, %L, 1)', 'WEBINAR_1_00000001', 'one', :'a'),
    ARRAY[:'a'], 'a recording is expected, however the server writes the room');
SELECT results_eq(format('SELECT pg_temp.announce(%L, %L, %L, 2)', 'webinar_1_00000001', 'one', :'b'),
    ARRAY[:'a'], 'what is told twice is one recording, and keeps its file''s name');
SELECT results_eq('SELECT size FROM webinar_live.recording', ARRAY[2::bigint], 'but has its new size');
SELECT is_empty('SELECT pg_temp.listed()', 'nobody is shown what is not here');
SELECT results_eq('SELECT pg_temp.receive(''one'')', ARRAY[true], 'it comes');
SELECT is_empty('SELECT pg_temp.receive(''one'')', 'once');
SELECT is_empty(format('SELECT pg_temp.announce(%L, %L, %L, 3)', 'webinar_1_00000001', 'one', :'c'),
    'what is here is not expected again');
SELECT results_eq('SELECT pg_temp.listed()', ARRAY[:'a'], 'it is shown');

-- Chapters.
SELECT lives_ok($$ INSERT INTO webinar_live.chat_notice (webinar_id, text, written_at, written_by) VALUES
    (1, 'Fractions', to_timestamp(1772359210), 1), (2, 'Not live', to_timestamp(1772359210), 4) $$, 'notices are put');
UPDATE webinar_live.chat_notice SET text = 'Roots', written_at = to_timestamp(1772359250) WHERE webinar_id = 1;
UPDATE webinar_live.chat_notice SET text = 'Too late', written_at = to_timestamp(1772359260) WHERE webinar_id = 1;
SELECT results_eq(
    'SELECT answer.at, answer.text FROM pg_temp.as_worker(''EXECUTE recording_chapters (1)'') AS answer (id bigint, at bigint, text text)',
    $$ VALUES (10::bigint, 'Fractions'), (50::bigint, 'Roots') $$,
    'what stood on top of the chat while it was recorded are its chapters');
SELECT is_empty('SELECT FROM webinar_live.chapter WHERE webinar_id = 2', 'a webinar that is not live has none');

-- Removal.
SELECT is_empty('SELECT pg_temp.remove(2, ''one'')', 'a student removes nothing');
SELECT is_empty('SELECT FROM webinar_live.recording_removal', 'and no file is to go');
SELECT results_eq('SELECT pg_temp.remove(1, ''one'')', ARRAY[:'a'], 'a host does');
SELECT results_eq('SELECT file FROM webinar_live.recording_removal', ARRAY[:'a'], 'and its file is to go');
SELECT pg_temp.forget(:'a');
SELECT results_eq('SELECT file FROM webinar_live.recording_removal', ARRAY[:'a'],
    'which is not forgotten at once, because it may be on its way still');
UPDATE webinar_live.recording_removal SET removed_at = now() - interval '25 hours';
SELECT pg_temp.forget(:'a');
SELECT is_empty('SELECT FROM webinar_live.recording_removal', 'but a day later');

-- What is over.
SELECT pg_temp.announce('webinar_1_00000001', 'never came', :'b', 1);
SELECT pg_temp.announce('webinar_1_00000001', 'over', :'c', 1);
SELECT pg_temp.receive('over');
UPDATE webinar_live.recording SET announced_at = now() - interval '15 days' WHERE source = 'never came';
UPDATE webinar_live.recording SET available_until = now() - interval '1 second' WHERE source = 'over';
SELECT is_empty('SELECT pg_temp.listed()', 'what is over is not shown');
SELECT is(
    (SELECT count(*) FROM pg_temp.as_worker('EXECUTE recording_remove_outdated') AS answer (done boolean)), 2::bigint,
    'what is over goes, and what never came');

-- Whoever deletes.
SELECT pg_temp.announce('webinar_1_00000001', 'two', repeat('d', 32) || '.mp4', 1);
UPDATE live_sessions_livesession SET is_active = false, end_time = now() WHERE webinar_id = 1;
DELETE FROM registrations_registration WHERE event_id = 1;
DELETE FROM live_sessions_livesession WHERE webinar_id = 1;
DELETE FROM webinars_event WHERE id = 1;
SELECT ok(EXISTS (SELECT FROM webinar_live.recording_removal WHERE file = repeat('d', 32) || '.mp4'),
    'the files of a webinar that is deleted are to go');
SELECT is_empty('SELECT FROM webinar_live.chapter', 'and its chapters are gone');

SELECT * FROM finish();
ROLLBACK;
