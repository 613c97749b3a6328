-- An account goes through every table of ours, and what others have stays.

BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(22);

SELECT EXISTS (SELECT FROM webinar_live.addition WHERE kind = 'table' AND relation = 'auth_user') AS stands_alone \gset

-- Beyond the numbers that the lesson has taken.
SELECT setval(pg_get_serial_sequence('auth_user', 'id'), 1000);
SELECT pg_temp.start(1, 1, 'webinar_1_00000001');

SELECT is((SELECT outcome FROM webinar_live.erase_account(1, 'person')),
    CASE WHEN :'stands_alone' THEN 'webinars_ahead' ELSE 'erased' END,
    'where there is no platform, who hosts a live webinar is not erased');
SELECT is((SELECT count(*) FROM webinar_live.erasure), CASE WHEN :'stands_alone' THEN 0 ELSE 1 END::bigint,
    'and what was not done is not logged');
DELETE FROM webinar_live.erasure;

INSERT INTO webinar_live.stay (session_id, user_id, seen_at, entered_at)
SELECT s.id, u.id, now(), now() FROM live_sessions_livesession s, auth_user u WHERE s.webinar_id = 1 AND u.id IN (2, 3);
INSERT INTO webinar_live.room_stay (session_id, occupant, participant, user_id, name, joined_at)
SELECT id, 'a', '2', 2, 'marker', now() FROM live_sessions_livesession WHERE webinar_id = 1;
INSERT INTO webinar_live.calendar (user_id, digest, created_at) VALUES (2, repeat('d', 64), now());
INSERT INTO webinar_live.chat_notice (webinar_id, text, written_at, written_by) VALUES (1, 'marker', now(), 2);
INSERT INTO webinar_live.chat_mute (webinar_id, user_id, muted_at, muted_by) VALUES (1, 3, now(), 2);
INSERT INTO webinar_live.webinar_part (webinar_id, user_id, part) VALUES (1, 2, 'co_host');
INSERT INTO webinar_live.attendance_correction (webinar_id, user_id, state, reason, corrected_at, corrected_by)
VALUES (1, 3, 'attended', 'marker', now(), 2);
INSERT INTO webinar_live.known_network VALUES (2, '192.0.2.1', now());
INSERT INTO webinar_live.usage VALUES (2, 'chat', 1, now());
INSERT INTO webinar_live.hub_waiting VALUES (1, 2, '11111111-1111-1111-1111-111111111111');
INSERT INTO webinar_live.sign_in_failure VALUES ('2', '192.0.2.1', now());
INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at) VALUES (1, 2, 'marker', now());
CREATE TABLE webinar_live.later (
    id bigint PRIMARY KEY, reader integer REFERENCES auth_user (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, remark text);
-- As a deploy makes one.
SELECT format('ALTER TABLE webinar_live.later OWNER TO %s', relowner::regrole) FROM pg_class WHERE oid = 'webinar_live.stay'::regclass \gexec
INSERT INTO webinar_live.later VALUES (1, 2, 'marker');
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;

SELECT results_eq(
    $$ SELECT outcome, is_account_ours FROM webinar_live.erase_account(2, 'person') $$,
    format('VALUES (%L, %L::boolean)', 'erased', :'stands_alone'), 'a student is erased');
SET CONSTRAINTS ALL IMMEDIATE;

SELECT is_empty('SELECT FROM webinar_live.stay WHERE user_id = 2', 'attendance by pages');
SELECT is_empty('SELECT FROM webinar_live.room_stay WHERE name = ''marker''', 'attendance by the room');
SELECT is_empty('SELECT FROM webinar_live.calendar', 'the address of the calendar');
SELECT is_empty('SELECT FROM webinar_live.webinar_part WHERE user_id = 2', 'the part in a webinar');
SELECT is_empty('SELECT FROM webinar_live.known_network', 'where it signed in from');
SELECT is_empty('SELECT FROM webinar_live.usage WHERE user_id = 2', 'what it did so often');
SELECT is_empty('SELECT FROM webinar_live.hub_waiting', 'that it waits');
SELECT is_empty('SELECT FROM webinar_live.sign_in_failure', 'that it failed to sign in');
SELECT is_empty('SELECT FROM webinar_live.chat_notice', 'its notice');
SELECT is_empty('SELECT FROM webinar_live.later', 'a table of tomorrow, by its foreign key alone');
SELECT is_empty($$ SELECT FROM webinar_live.event WHERE data::text LIKE '%marker%' $$, 'its words in the outbox');
SELECT results_eq('SELECT user_id, reason, corrected_by FROM webinar_live.attendance_correction',
    $$ VALUES (3, '–', NULL::integer) $$, 'what it corrected of another stays, without its reason');
SELECT results_eq('SELECT muted_by FROM webinar_live.chat_mute WHERE user_id = 3', 'VALUES (NULL::integer)',
    'whom it muted stays so');
SELECT results_eq('SELECT count(*) FROM webinar_live.stay WHERE user_id = 3', 'VALUES (1::bigint)', 'others'' attendance stays');
SELECT is(
    (SELECT count(*) FROM auth_user WHERE id = 2)
        + (SELECT count(*) FROM registrations_registration WHERE user_id = 2)
        + (SELECT count(*) FROM communications_webinarchatmessage WHERE user_id = 2),
    CASE WHEN :'stands_alone' THEN 0 ELSE 3 END::bigint,
    'account, registration and chat go where there is no platform, and are its own where there is one');
SELECT results_eq(
    $$ SELECT erased_by, is_whole, (row_counts ->> 'stay')::integer FROM webinar_live.erasure $$,
    $$ VALUES ('person', true, 1) $$, 'that it was done is logged, with how much');
SELECT is_empty($$ SELECT FROM webinar_live.erasure AS e WHERE e::text ~ 'student|Arjun|marker' $$, 'and not whose and what');

UPDATE live_sessions_livesession SET is_active = false, end_time = now() WHERE webinar_id = 1;
UPDATE webinars_event SET date = '2020-01-01', description = 'marker', thumbnail = 'webinars/marker.png' WHERE id = 1;
SET CONSTRAINTS ALL DEFERRED;
SELECT webinar_live.erase_account(1, 'operator');
SET CONSTRAINTS ALL IMMEDIATE;
SELECT results_eq(
    $$ SELECT u.username::text, e.title::text, e.description, e.thumbnail::text
         FROM webinars_event e JOIN auth_user u ON u.id = e.organizer_id WHERE e.id = 1 $$,
    CASE WHEN :'stands_alone' THEN $$ VALUES ('former-teacher', 'Algebra', '', '') $$
         ELSE $$ VALUES ('host', 'Algebra', 'marker', 'webinars/marker.png') $$ END,
    'a past webinar stays for whom it was held, by a former teacher');
SELECT is((SELECT count(*) FROM webinar_live.file_removal WHERE path = 'webinars/marker.png'),
    CASE WHEN :'stands_alone' THEN 1 ELSE 0 END::bigint, 'its picture is to be removed');

SELECT * FROM finish();
ROLLBACK;
