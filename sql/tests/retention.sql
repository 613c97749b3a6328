-- Old rows go, oldest first, some at a time; young ones and a platform's stay.

BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
\set role webinar_live_retention
\ir fixtures/as_role.sql
SELECT plan(17);

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
SELECT pg_temp.end_session(1, 1);
DELETE FROM webinar_live.run;

INSERT INTO webinar_live.stay (session_id, user_id, seen_at, entered_at, left_at)
SELECT s.id, 2, now() - age, now() - age, CASE WHEN age < interval '900 days' THEN now() - age END
  FROM live_sessions_livesession s
 CROSS JOIN (VALUES (interval '2 hours'), ('30 days'), ('40 days'), ('50 days'), ('999 days')) AS of_age (age)
 WHERE s.webinar_id = 1;

SELECT results_eq(
    $$ SELECT webinar_live.count_aged('webinar_live.stay', now() - interval '20 days') $$, 'VALUES (3::bigint)',
    'what is old is counted, and what is still open is not');
SELECT results_eq(
    $$ SELECT pg_temp.as_role($q$ SELECT webinar_live.remove_aged('webinar_live.stay', now() - interval '20 days', 2)::text $q$) $$,
    $$ VALUES ('2') $$, 'so many go at a time');
SELECT results_eq(
    $$ SELECT (now() - entered_at)::interval FROM webinar_live.stay ORDER BY entered_at $$,
    $$ VALUES (interval '999 days'), ('30 days'), ('2 hours') $$, 'the oldest first');
SELECT results_eq(
    $$ SELECT webinar_live.remove_aged('webinar_live.stay', now() - interval '20 days', 2) $$, 'VALUES (1::bigint)',
    'then the others');
SELECT results_eq(
    $$ SELECT webinar_live.remove_aged('webinar_live.stay', now() - interval '20 days', 2) $$, 'VALUES (0::bigint)',
    'and then none');
SELECT throws_ok(
    $$ SELECT webinar_live.remove_aged('webinar_live.stay', now(), 2) $$, '22023', NULL,
    'what is younger than a day stays, whoever asks');
SELECT throws_ok(
    $$ SELECT webinar_live.remove_aged('webinar_live.stay', now() - interval '20 days', 1001) $$, '22023', NULL,
    'a thousand rows go at a time, and no more');
SELECT results_eq(
    $$ SELECT webinar_live.remove_aged('auth_user', now() - interval '20 days', 2) $$, 'VALUES (0::bigint)',
    'nothing goes that is not listed');

SELECT is(
    webinar_live.count_aged('communications_webinarchatmessage', '-infinity') IS NULL,
    NOT EXISTS (SELECT FROM webinar_live.addition WHERE kind = 'table' AND relation = 'communications_webinarchatmessage'),
    'the chat ends where it is ours, and never where it is the platform''s');
SELECT is(
    webinar_live.count_aged('live_sessions_livesessionparticipant', '-infinity') IS NULL,
    NOT EXISTS (SELECT FROM webinar_live.addition WHERE kind = 'table' AND relation = 'live_sessions_livesessionparticipant'),
    'so do participations');

SELECT pg_temp.may('SELECT relation FROM webinar_live.retention', 'who removes sees what there is to remove');
INSERT INTO webinar_live.file_removal (path) VALUES ('webinars/a.png');
SELECT pg_temp.may('DELETE FROM webinar_live.file_removal WHERE path = ''webinars/a.png'' RETURNING path', 'and which files');
SELECT pg_temp.is_refused('DELETE FROM webinar_live.stay RETURNING ''x''', 'it deletes no attendance by itself');
SELECT pg_temp.is_refused('SELECT user_id::text FROM webinar_live.stay', 'it reads no attendance');
SELECT pg_temp.is_refused('SELECT username::text FROM auth_user', 'names are not for it');
SELECT pg_temp.is_refused('SELECT webinar_live.erase_account(1, ''operator'')::text', 'it erases nobody');
SELECT pg_temp.is_refused('SELECT webinar_live.archive(1)::text', 'it reads nobody''s archive');

SELECT * FROM finish();
ROLLBACK;
