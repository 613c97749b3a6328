BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
\set role webinar_live
\ir fixtures/as_role.sql
SELECT plan(32);

CREATE FUNCTION pg_temp.create_table() RETURNS void
LANGUAGE plpgsql
SET role = 'webinar_live'
AS $$
BEGIN
    CREATE TABLE mine (id integer);
END
$$;

CREATE FUNCTION pg_temp.borrow(name text) RETURNS void
LANGUAGE plpgsql
SET role = 'webinar_live'
AS $$
BEGIN
    CREATE TEMPORARY TABLE own (id bigint);
    EXECUTE format('CREATE TRIGGER own AFTER INSERT ON own FOR EACH ROW EXECUTE FUNCTION webinar_live.%I()', name);
END
$$;

SELECT pg_temp.is_refused('SELECT password::text FROM auth_user',
    'the workers read no password');
SELECT pg_temp.may('SELECT webinar_live.password_fingerprint(1)',
    'the workers tell one password from another');
SELECT pg_temp.is_refused('SELECT network::text FROM webinar_live.known_network',
    'the workers do not read where people are');
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
SELECT pg_temp.is_refused('UPDATE webinar_live.chat_mute SET user_id = 3 RETURNING ''x''',
    'the workers make nobody''s mute another''s');
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
SELECT pg_temp.is_refused('INSERT INTO webinar_live.event (webinar_id, kind, data) VALUES (1, ''chat'', ''{}'') RETURNING kind',
    'the workers write no event');
SELECT pg_temp.is_refused('SELECT data::text FROM webinar_live.event',
    'what is told to others is not for the workers');
SELECT pg_temp.is_refused('UPDATE webinar_live.stay SET entered_at = now() RETURNING ''x''',
    'the workers change nobody''s coming');
SELECT pg_temp.is_refused('INSERT INTO webinar_live.stay (session_id, user_id, entered_at, seen_at) VALUES (1, 2, now(), now()) RETURNING ''x''',
    'the workers date nobody''s coming back');
SELECT pg_temp.is_refused('INSERT INTO webinar_live.stay (session_id, user_id, hub_id) VALUES (1, 2, ''11111111-1111-1111-1111-111111111111'') RETURNING ''x''',
    'the workers claim no connection of a hub');
SELECT pg_temp.is_refused('UPDATE webinar_live.session_presence SET participant_count = 0 RETURNING ''x''',
    'the workers do not count');
SELECT pg_temp.is_refused('SELECT since::text FROM webinar_live.hub',
    'since when a hub has heard is not for the workers');
SELECT throws_like(format('SELECT pg_temp.borrow(%L)', name), 'permission denied for function %' || name,
    format('the workers cannot put %s() to use in a trigger of their own', name))
  FROM unnest('{publish_event,write_status_event,write_chat_event,note_webinar_change,write_webinar_event}'::text[]) AS name;
SELECT throws_ok('SELECT pg_temp.create_table()', '42501', NULL,
    'the workers create no table');

SELECT results_eq(
    $$ SELECT * FROM pg_temp.as_worker('SELECT change FROM sqitch.changes WHERE change = ''grant_webinar_live''') AS (change text) $$,
    $$ VALUES ('grant_webinar_live') $$,
    'the workers see which changes are deployed');

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
SELECT results_eq(
    $$ SELECT * FROM pg_temp.as_worker('
        INSERT INTO webinar_live.stay (session_id, user_id, seen_at)
        SELECT s.id, 2, now() FROM live_sessions_livesession s WHERE s.webinar_id = 1
            ON CONFLICT (session_id, user_id, coalesce(hub_id, ''00000000-0000-0000-0000-000000000000'')) WHERE left_at IS NULL
            DO UPDATE SET seen_at = excluded.seen_at
        RETURNING user_id') AS (user_id integer) $$,
    'VALUES (2)',
    'the workers note who asks');
SELECT results_eq(
    $$ SELECT * FROM pg_temp.as_worker('SELECT p.user_id, c.participant_count FROM webinar_live.present p
         LEFT JOIN webinar_live.session_presence c ON c.session_id = p.session_id') AS (user_id integer, participant_count integer) $$,
    'VALUES (2, NULL::integer)',
    'the workers see who is there');

SELECT * FROM finish();
ROLLBACK;
