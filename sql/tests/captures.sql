BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
\ir fixtures/events.sql
SELECT plan(18);

CREATE FUNCTION pg_temp.note(webinar bigint, caller bigint, mode text) RETURNS SETOF bigint
LANGUAGE sql
AS $$
    SELECT answer.webinar_id
      FROM pg_temp.as_worker(format('EXECUTE live_capture_note (%s, %s, %L)', webinar, caller, mode)) AS answer (webinar_id bigint);
$$;

CREATE FUNCTION pg_temp.end_capture(webinar bigint, mode text) RETURNS void
LANGUAGE plpgsql
SET role = 'webinar_live'
AS $$
BEGIN
    EXECUTE format('EXECUTE live_capture_end (%s, %L)', webinar, mode);
END
$$;

CREATE FUNCTION pg_temp.last_told() RETURNS jsonb
LANGUAGE sql
AS $$
    SELECT (array_agg(told.data))[count(*)]::jsonb FROM pg_temp.told() AS told WHERE told.kind = 'capture';
$$;

SELECT is_empty($$ SELECT pg_temp.note(1, 1, 'file') $$, 'what is not live is not recorded');
SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
SELECT is_empty($$ SELECT pg_temp.note(1, 2, 'file') $$, 'a student records nothing');
SELECT is_empty($$ SELECT pg_temp.note(2, 4, 'file') $$, 'nor does an account that is off');
SELECT count(*) FROM pg_temp.told();
SELECT results_eq($$ SELECT pg_temp.note(1, 1, 'file') $$, 'VALUES (1::bigint)', 'the host does');
SELECT results_eq($$ SELECT pg_temp.note(1, 1, 'file') $$, 'VALUES (1::bigint)', 'and may say so again');
SELECT results_eq(
    'SELECT webinar_id, kind, data FROM pg_temp.told()',
    $$ VALUES (1::bigint, 'capture', '{"recording":true,"streaming":false,"stream_link":null}') $$,
    'which is told once');
SELECT results_eq(
    'SELECT mode, started_by, ended_at FROM webinar_live.capture',
    $$ VALUES ('file', 1, NULL::timestamptz) $$,
    'and kept once');

INSERT INTO webinar_live.webinar_settings (webinar_id, entry, audience, lobby, muted_on_entry, chat, screen_share, stream_link, changed_at)
VALUES (1, 'registered', 'talks', false, false, 'everyone', 'everyone', 'https://video.example/1', now());
SELECT pg_temp.note(1, 1, 'stream');
SELECT is(pg_temp.last_told() ->> 'stream_link', 'https://video.example/1', 'a stream is told with its link');
UPDATE webinar_live.webinar_settings SET stream_link = 'https://video.example/2';
SELECT pg_temp.note(1, 1, 'stream');
SELECT is(pg_temp.last_told() ->> 'stream_link', 'https://video.example/2', 'one that has moved is told anew');
SELECT throws_ok(
    $$ UPDATE webinar_live.webinar_settings SET stream_link = 'http://video.example' $$,
    '23514', NULL, 'a link that is not safe is refused');

SELECT pg_temp.end_capture(1, 'stream');
SELECT is(pg_temp.last_told(), '{"recording":true,"streaming":false,"stream_link":null}'::jsonb, 'one of both ends alone');

INSERT INTO webinar_live.room (session_id, opening, breakout, destroyed_at)
SELECT id, 'a', 'b1', now() FROM live_sessions_livesession WHERE webinar_id = 1;
INSERT INTO webinar_live.room (session_id, opening, destroyed_at)
SELECT id, 'before', now() - interval '1 minute' FROM live_sessions_livesession WHERE webinar_id = 1;
SELECT results_eq('SELECT count(*) FROM webinar_live.capture WHERE ended_at IS NULL', 'VALUES (1::bigint)',
    'neither a break-out room that goes, nor an opening before it, ends it');
INSERT INTO webinar_live.room (session_id, opening) SELECT id, 'a' FROM live_sessions_livesession WHERE webinar_id = 1;
UPDATE webinar_live.room SET destroyed_at = now() WHERE opening = 'a' AND breakout IS NULL;
SELECT is_empty('SELECT FROM webinar_live.capture WHERE ended_at IS NULL', 'its own room does');
SELECT is(pg_temp.last_told() ->> 'recording', 'false', 'which is told');

SELECT pg_temp.note(1, 1, 'file');
-- As Django does it.
UPDATE live_sessions_livesession SET is_active = false WHERE webinar_id = 1;
SELECT is_empty('SELECT FROM webinar_live.capture WHERE ended_at IS NULL', 'the end of the session ends it, whoever ends it');
SELECT is(pg_temp.last_told() ->> 'recording', 'false', 'and that is told, too');

DELETE FROM auth_user WHERE id = 4;
UPDATE webinars_event SET organizer_id = 2 WHERE id = 1;
DELETE FROM auth_user WHERE id = 1;
SELECT lives_ok('SET CONSTRAINTS webinar_live.capture_started_by_fk_auth_user IMMEDIATE', 'who recorded may go');
SELECT results_eq('SELECT DISTINCT started_by FROM webinar_live.capture', 'VALUES (NULL::integer)', 'and is forgotten');

SELECT * FROM finish();
ROLLBACK;
