BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
\ir fixtures/events.sql
SELECT plan(15);

-- $1 who
PREPARE write AS
INSERT INTO communications_webinarchatmessage (id, event_id, user_id, message, created_at)
VALUES (9001, 1, $1, 'x', now());

CREATE FUNCTION pg_temp.remove(caller bigint) RETURNS TABLE (found boolean, is_done boolean)
LANGUAGE sql
AS $$
    SELECT answer.found, answer.is_done
      FROM pg_temp.as_worker(format('EXECUTE platform_chat_remove (%s, 9001, 300)', caller))
        AS answer (is_active boolean, found boolean, is_done boolean);
$$;

CREATE FUNCTION pg_temp.does(statement text) RETURNS void
LANGUAGE plpgsql
SET role = 'webinar_live'
AS $$
BEGIN
    EXECUTE statement;
END
$$;

EXECUTE write (2);
SELECT results_eq('SELECT * FROM pg_temp.remove(3)', 'VALUES (true, false)', 'a guest takes no line away');
SELECT results_eq('SELECT * FROM pg_temp.remove(4)', 'VALUES (true, false)', 'nor does an account that is off');
SELECT results_eq('SELECT * FROM pg_temp.remove(1)', 'VALUES (true, true)', 'the organizer does');
SELECT results_eq('SELECT * FROM pg_temp.remove(1)', 'VALUES (false, false)', 'once');

EXECUTE write (2);
UPDATE communications_webinarchatmessage SET created_at = now() - interval '301 seconds';
SELECT results_eq('SELECT * FROM pg_temp.remove(2)', 'VALUES (true, false)', 'its author does no longer');
UPDATE communications_webinarchatmessage SET created_at = 'infinity';
SELECT results_eq('SELECT * FROM pg_temp.remove(2)', 'VALUES (true, true)', 'its author does while it is young');
SELECT count(*) FROM pg_temp.told();

SELECT pg_temp.does('EXECUTE live_chat_mute (1, 2, 1)');
SELECT pg_temp.does('EXECUTE live_chat_mute (1, 2, 1)');
SELECT results_eq(
    'SELECT webinar_id, kind, data FROM pg_temp.told()',
    $$ VALUES (1::bigint, 'muted', '{"user":2,"muted":true}') $$,
    'who is muted is told once');
SELECT pg_temp.does('EXECUTE platform_chat_write (2, 1, ''x'')');
SELECT is_empty('SELECT FROM communications_webinarchatmessage', 'our workers write nothing for who is muted');
SELECT lives_ok('EXECUTE write (2)', 'a platform writes what it likes');
SELECT count(*) FROM pg_temp.told();
SELECT pg_temp.does('EXECUTE live_chat_unmute (1, 2)');
SELECT results_eq(
    'SELECT data FROM pg_temp.told()',
    $$ VALUES ('{"user":2,"muted":false}') $$,
    'who may write again is told');

SELECT pg_temp.does('EXECUTE live_chat_put_notice (1, ''Books away'', 1)');
SELECT pg_temp.does('EXECUTE live_chat_put_notice (1, E''Books\naway'', 1)');
SELECT results_eq(
    'SELECT DISTINCT webinar_id, kind, data FROM pg_temp.told()',
    $$ VALUES (1::bigint, 'notice', '{"text":"Books\naway"}') $$,
    'a notice is told as it will be committed, on one line, and no older one');
SELECT throws_ok(
    $$ UPDATE webinar_live.chat_notice SET text = repeat('x', 501) $$,
    '23514', NULL, 'a notice that would fill the chat is refused');
SELECT throws_ok(
    $$ UPDATE webinar_live.chat_notice SET text = '' $$,
    '23514', NULL, 'a notice says something');
SELECT pg_temp.does('EXECUTE live_chat_drop_notice (1)');
SELECT results_eq(
    'SELECT DISTINCT data FROM pg_temp.told()',
    $$ VALUES ('{"text":null}') $$,
    'that it is gone is told');

SELECT is(
    (SELECT string_agg(coalesce(webinar_live.picture_address(path), 'none'), ' ' ORDER BY place)
       FROM unnest('{NULL,"","faces/a.jpg","a b/ü?.png","https://cdn.example/x.png"}'::text[]) WITH ORDINALITY AS given (path, place)),
    'none none /media/faces/a.jpg /media/a%20b/%C3%BC%3F.png https://cdn.example/x.png',
    'a picture has an address, or none');

SELECT * FROM finish();
ROLLBACK;
