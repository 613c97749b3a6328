BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
\ir fixtures/events.sql
SELECT plan(24);

CREATE FUNCTION pg_temp.change(caller bigint, webinar bigint, title text, cancelled boolean, reason text, kept boolean) RETURNS SETOF bigint
LANGUAGE sql
AS $$
    SELECT answer.id
      FROM pg_temp.as_worker(format(
               'EXECUTE platform_webinar_change (%s, %s, %L, NULL, NULL, NULL, NULL, NULL, %L, %L, %L)',
               caller, webinar, title, cancelled, reason, kept)) AS answer (id bigint);
$$;

CREATE FUNCTION pg_temp.delete(caller bigint, webinar bigint) RETURNS boolean
LANGUAGE sql
AS $$
    SELECT answer.is_done
      FROM pg_temp.as_worker(format('EXECUTE platform_webinar_delete (%s, %s)', caller, webinar)) AS answer (is_done boolean, thumbnail varchar);
$$;

SELECT is_empty('SELECT 1 FROM webinar_live.webinar_change', 'of a new webinar nothing has changed');
SELECT is(
    webinar_live.webinar_document(1)::text,
    '{"webinar":1,"title":"Algebra","thumbnail":null,"date":"2026-03-01","time":"10:00:00","duration":60,'
    '"start_time":"2026-03-01T10:00:00Z","end_time":"2026-03-01T11:00:00Z","cancelled":false,"cancel_reason":null}',
    'a page is told when it takes place');

UPDATE webinars_event SET time = '11:00', date = '2026-03-05' WHERE id = 1;
UPDATE webinars_event SET title = 'Algebra II' WHERE id = 1;
SELECT results_eq(
    $$ SELECT webinar_id, kind, data::jsonb ->> 'title', data::jsonb ->> 'start_time' FROM pg_temp.told() $$,
    $$ VALUES (1::bigint, 'webinar', 'Algebra II', '2026-03-05T11:00:00Z') $$,
    'whoever changes a webinar tells it, once a transaction');
SELECT results_eq(
    'SELECT sequence, cancelled_at FROM webinar_live.webinar_change WHERE webinar_id = 1',
    'VALUES (2, NULL::timestamptz)',
    'each change is counted');

UPDATE webinars_event SET description = 'New', price = 5, updated_at = now(), title = title WHERE id = 1;
SELECT is_empty('SELECT * FROM pg_temp.told()', 'what no calendar shows is told to nobody');

UPDATE webinars_event SET thumbnail = 'webinars/ü.png' WHERE id = 1;
SELECT results_eq(
    $$ SELECT data::jsonb ->> 'thumbnail' FROM pg_temp.told() $$,
    $$ VALUES ('/media/webinars/%C3%BC.png') $$,
    'another picture is told');
UPDATE webinars_event SET thumbnail = '' WHERE id = 1;
SELECT results_eq(
    $$ SELECT data::jsonb ->> 'thumbnail' FROM pg_temp.told() $$,
    'VALUES (NULL::text)',
    'and that there is none any more');

SELECT is_empty($$ SELECT pg_temp.change(2, 1, 'Mine', true, NULL, false) $$, 'a student changes nothing');
SELECT is_empty($$ SELECT pg_temp.change(4, 2, 'Mine', true, NULL, false) $$, 'an account that is off changes nothing');
SELECT results_eq($$ SELECT pg_temp.change(1, 1, NULL, true, 'Ill', false) $$, 'VALUES (1::bigint)', 'the organizer cancels');
SELECT results_eq(
    $$ SELECT data::jsonb ->> 'cancelled', data::jsonb ->> 'cancel_reason' FROM pg_temp.told() $$,
    $$ VALUES ('true', 'Ill') $$,
    'a cancellation is told');
SELECT results_eq($$ SELECT pg_temp.change(1, 1, NULL, true, NULL, true) $$, 'VALUES (1::bigint)', 'it may be said again');
SELECT results_eq(
    'SELECT sequence, cancel_reason FROM webinar_live.webinar_change WHERE webinar_id = 1',
    $$ VALUES (5, 'Ill') $$,
    'which changes nothing');
SELECT is_empty($$ SELECT pg_temp.start(1, 1, 'webinar_1_00000001') $$, 'what is cancelled is not started');

UPDATE auth_user SET is_staff = true WHERE id = 3;
SELECT results_eq($$ SELECT pg_temp.change(3, 1, 'Algebra III', false, NULL, false) $$, 'VALUES (1::bigint)', 'an admin takes it back');
SELECT results_eq(
    $$ SELECT data::jsonb ->> 'cancelled', data::jsonb ->> 'title' FROM pg_temp.told() $$,
    $$ VALUES ('false', 'Algebra III') $$,
    'of several changes at once pages are told once');
SELECT isnt_empty($$ SELECT pg_temp.start(1, 1, 'webinar_1_00000001') $$, 'then it starts');
SELECT is_empty($$ SELECT pg_temp.change(1, 1, NULL, true, NULL, false) $$, 'what is live is not cancelled');
SELECT ok(NOT pg_temp.delete(1, 1), 'nor deleted');

SELECT pg_temp.end_session(1, 1);
SELECT ok(NOT pg_temp.delete(1, 1), 'what somebody is registered for is not deleted');
DELETE FROM registrations_registration;
INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at) VALUES (1, 1, 'Hello', now());
INSERT INTO live_sessions_livesessionparticipant (session_id, user_id, joined_at)
SELECT id, 2, now() FROM live_sessions_livesession WHERE webinar_id = 1;
SELECT ok(pg_temp.delete(1, 1), 'the organizer deletes');
SET CONSTRAINTS ALL IMMEDIATE;
SELECT results_eq(
    $$ SELECT (SELECT count(*) FROM live_sessions_livesession WHERE webinar_id = 1),
              (SELECT count(*) FROM communications_webinarchatmessage WHERE event_id = 1),
              (SELECT count(*) FROM webinar_live.webinar_change WHERE webinar_id = 1) $$,
    'VALUES (0::bigint, 0::bigint, 0::bigint)',
    'with all that was its own');

-- A migration of the platform's.
ALTER TABLE webinars_event RENAME COLUMN title TO name;
SELECT lives_ok($$ UPDATE webinars_event SET name = 'Geometry II' WHERE id = 2 $$, 'a platform writes whatever it has renamed');
SELECT is_empty('SELECT 1 FROM webinar_live.webinar_change WHERE webinar_id = 2', 'and pages are not told');

SELECT * FROM finish();
ROLLBACK;
