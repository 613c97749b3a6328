BEGIN;
\ir fixtures/lesson.sql
\set role webinar_live_sign_in
\ir fixtures/as_role.sql
SELECT plan(9);

SELECT results_eq(
    $$ SELECT pg_temp.as_role('SELECT password::text FROM auth_user WHERE username = ''host''') $$,
    $$ VALUES ('secret') $$,
    'sign-in reads a password');
SELECT lives_ok(
    $$ SELECT pg_temp.as_role('INSERT INTO webinar_live.sign_in_failure (account, network, failed_at) VALUES (''1'', ''192.0.2.1'', now()) RETURNING account') $$,
    'sign-in notes a failure');
SELECT results_eq(
    $$ SELECT pg_temp.as_role('DELETE FROM webinar_live.sign_in_failure WHERE failed_at <= now() RETURNING account') $$,
    $$ VALUES ('1') $$,
    'sign-in forgets a failure');

SELECT results_eq(
    $$ SELECT pg_temp.as_role('SELECT webinar_live.password_fingerprint(id) FROM auth_user WHERE username = ''host''') $$,
    $$ SELECT left(encode(sha256('secret'), 'hex'), 16) $$,
    'sign-in tells one password from another');

SELECT pg_temp.is_refused('UPDATE auth_user SET password = ''x'' RETURNING password::text',
    'sign-in changes no password');
SELECT pg_temp.is_refused('UPDATE webinar_live.sign_in_failure SET account = ''2'' RETURNING account',
    'sign-in blames nobody else');
SELECT pg_temp.is_refused('SELECT title::text FROM webinars_event',
    'webinars are not for sign-in');
SELECT pg_temp.is_refused('SELECT room_name::text FROM live_sessions_livesession',
    'rooms are not for sign-in');
SELECT pg_temp.is_refused('SELECT message FROM communications_webinarchatmessage',
    'the chat is not for sign-in');

SELECT * FROM finish();
ROLLBACK;
