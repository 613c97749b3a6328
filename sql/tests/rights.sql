BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(16);

CREATE FUNCTION pg_temp.is_refused(statement text, rule text) RETURNS text
LANGUAGE sql
AS $$
    SELECT throws_ok(format('SELECT * FROM pg_temp.as_worker(%L) AS (answer text)', statement), '42501', NULL, rule);
$$;

CREATE FUNCTION pg_temp.create_table() RETURNS void
LANGUAGE plpgsql
SET role = 'webinar_live'
AS $$
BEGIN
    CREATE TABLE mine (id integer);
END
$$;

SELECT pg_temp.is_refused('SELECT password::text FROM auth_user',
    'the workers read no password');
SELECT pg_temp.is_refused('SELECT account FROM webinar_live.sign_in_failure',
    'the workers do not read who failed to sign in');
SELECT pg_temp.is_refused('UPDATE auth_user SET is_active = true RETURNING id::text',
    'the workers switch no account on');
SELECT pg_temp.is_refused('UPDATE accounts_userprofile SET role = ''admin'' RETURNING role::text',
    'the workers make nobody admin');
SELECT pg_temp.is_refused('UPDATE webinars_event SET organizer_id = 3 RETURNING id::text',
    'the workers make nobody organizer');
SELECT pg_temp.is_refused('DELETE FROM webinars_event RETURNING id::text',
    'the workers delete no webinar');
SELECT pg_temp.is_refused('UPDATE registrations_registration SET attended = true RETURNING id::text',
    'the workers change no registration');
SELECT pg_temp.is_refused('UPDATE communications_webinarchatmessage SET message = ''x'' RETURNING message',
    'the workers put words into nobody''s mouth');
SELECT pg_temp.is_refused('DELETE FROM communications_webinarchatmessage RETURNING message',
    'the workers delete no message');
SELECT pg_temp.is_refused('UPDATE live_sessions_livesession SET room_name = ''x'' RETURNING room_name::text',
    'the workers rename no room');
SELECT pg_temp.is_refused('DELETE FROM live_sessions_livesession RETURNING room_name::text',
    'the workers delete no session');
SELECT pg_temp.is_refused('SELECT webinar FROM live_sessions_overview',
    'the overview is not for the workers');
SELECT pg_temp.is_refused('SELECT name FROM webinar_live.addition',
    'the record of additions is not for the workers');
SELECT pg_temp.is_refused('UPDATE sqitch.changes SET change = ''x'' RETURNING change',
    'the workers do not touch the schema''s version');
SELECT throws_ok('SELECT pg_temp.create_table()', '42501', NULL,
    'the workers create no table');

SELECT results_eq(
    $$ SELECT * FROM pg_temp.as_worker('SELECT change FROM sqitch.changes WHERE change = ''grant_webinar_live''') AS (change text) $$,
    $$ VALUES ('grant_webinar_live') $$,
    'the workers see which changes are deployed');

SELECT * FROM finish();
ROLLBACK;
