BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
\ir fixtures/events.sql
SELECT plan(15);

CREATE FUNCTION pg_temp.decide(webinar bigint, caller bigint, chat text, co_hosts text, speakers text, rule text DEFAULT NULL) RETURNS SETOF boolean
LANGUAGE sql
AS $$
    SELECT answer.has_password
      FROM pg_temp.as_worker(format(
               'EXECUTE live_session_change_settings (%s, %s, %L, %L, true, %L, false, NULL, false, %L, %L, %L, %L, 45, %L, %L, NULL, true, NULL, true)',
               webinar, caller, 'registered', 'talks', 'sealed', chat, 'everyone', co_hosts, speakers, rule, rule IS NULL)) AS answer (has_password boolean, attended_after text, has_stream_key boolean, stream_link text);
$$;

SELECT is(
    webinar_live.settings_document(1)::text,
    '{"entry":"registered","audience":"talks","lobby":false,"password":null,"participant_limit":null,"muted_on_entry":false,'
    '"chat":"everyone","screen_share":"everyone","attended_after":null,"stream_key":null,"stream_link":null,"co_hosts":[],"speakers":[]}',
    'where nothing is decided, all may talk and write');

SELECT is_empty($$ SELECT pg_temp.decide(1, 2, 'off', '{}', '{}') $$, 'a student decides nothing');
SELECT is_empty($$ SELECT pg_temp.decide(99, 1, 'off', '{}', '{}') $$, 'nobody decides about a webinar that does not exist');
SELECT results_eq(
    $$ SELECT pg_temp.decide(1, 1, 'hosts', '{2}', '{1,999}') $$, 'VALUES (true)',
    'the organizer decides');
SELECT results_eq(
    'SELECT user_id, part FROM webinar_live.webinar_part WHERE webinar_id = 1 ORDER BY user_id',
    $$ VALUES (1, 'speaker'), (2, 'co_host') $$,
    'parts are given; an account that does not exist is left out');
SELECT results_eq(
    'SELECT webinar_id, kind, data::jsonb FROM pg_temp.told()',
    $$ VALUES (1::bigint, 'settings', webinar_live.settings_document(1)::jsonb) $$,
    'a decision is told once, with the parts');
SELECT is(webinar_live.settings_document(1) ->> 'password', 'true', 'of a password it is told that there is one');

SELECT results_eq($$ SELECT pg_temp.decide(1, 2, 'off', '{2}', '{}') $$, 'VALUES (true)', 'a co-host decides');
SELECT results_eq(
    'SELECT user_id, part FROM webinar_live.webinar_part WHERE webinar_id = 1',
    $$ VALUES (2, 'co_host') $$,
    'who is not named any more has no part');
SELECT results_eq($$ SELECT pg_temp.decide(1, 1, 'off', '{}', '{2}') $$, 'VALUES (true)', 'a co-host is made a speaker');
SELECT is_empty($$ SELECT pg_temp.decide(1, 2, 'everyone', '{}', '{}') $$, 'a speaker decides nothing');

UPDATE auth_user SET is_staff = true WHERE id = 2;
SELECT results_eq($$ SELECT pg_temp.decide(1, 2, 'everyone', '{}', '{}') $$, 'VALUES (true)', 'an admin decides');

SELECT throws_ok(
    'UPDATE webinar_live.webinar_settings SET participant_limit = 0',
    23514, NULL, 'a room for nobody is refused');
SELECT throws_ok(
    $$ UPDATE webinar_live.webinar_settings SET chat = 'some' $$,
    23514, NULL, 'what no page understands is refused');

SELECT count(*) FROM pg_temp.told();
DELETE FROM webinar_live.webinar_settings;
SELECT results_eq(
    $$ SELECT data::jsonb ->> 'lobby' FROM pg_temp.told() $$,
    $$ VALUES ('false') $$,
    'what a DBA takes back is told');

SELECT * FROM finish();
ROLLBACK;
