BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/events.sql
SELECT plan(11);

-- $1 who, $2 what
PREPARE write AS
INSERT INTO communications_webinarchatmessage (id, event_id, user_id, message, created_at)
VALUES (9001, 1, $1, $2, '2026-03-01 15:30:00.000007+05:30');

CREATE FUNCTION pg_temp.role_told() RETURNS SETOF text
LANGUAGE sql
AS $$
    SELECT data::jsonb ->> 'user_role' FROM pg_temp.told();
$$;

CREATE FUNCTION pg_temp.forget() RETURNS void
LANGUAGE sql
AS $$
    DELETE FROM communications_webinarchatmessage WHERE id = 9001;
$$;

SET LOCAL TimeZone = 'Asia/Kolkata';
EXECUTE write (2, E'b² − 4ac\n"negative"?\\');
SELECT results_eq(
    'SELECT webinar_id, kind, data FROM pg_temp.told()',
    $$ VALUES (1::bigint, 'chat',
               '{"id":9001,"event":1,"user":2,"user_username":"student","user_role":"student",'
               '"user_name":"Arjun Patel","user_picture_url":null,"message":"b² − 4ac\n\"negative\"?\\","created_at":"2026-03-01T10:00:00.000007Z"}') $$,
    'a message is told as the chat answers with it, on one line');

UPDATE communications_webinarchatmessage SET message = 'x' WHERE id = 9001;
SELECT is_empty('SELECT pg_temp.told()', 'a message that is changed later is not told again');
DELETE FROM communications_webinarchatmessage WHERE id = 9001;
SELECT is_empty('SELECT pg_temp.told()', 'a message that is deleted is not told');

EXECUTE write (1, 'x');
SELECT results_eq('SELECT pg_temp.role_told()', $$ VALUES ('student') $$, 'who has no profile is a student');
SELECT pg_temp.forget();

INSERT INTO accounts_userprofile (role, is_email_verified, created_at, updated_at, user_id)
VALUES ('admin',   true, now(), now(), 1),
       ('student', true, now(), now(), 2);
EXECUTE write (1, 'x');
SELECT results_eq('SELECT pg_temp.role_told()', $$ VALUES ('admin') $$, 'an admin by profile is an admin');
SELECT pg_temp.forget();
EXECUTE write (2, 'x');
SELECT results_eq('SELECT pg_temp.role_told()', $$ VALUES ('student') $$, 'a student by profile is a student');
SELECT pg_temp.forget();

UPDATE auth_user SET is_staff = true WHERE id = 2;
EXECUTE write (2, 'x');
SELECT results_eq('SELECT pg_temp.role_told()', $$ VALUES ('admin') $$, 'Django''s staff are admins, whatever their profile says');
SELECT pg_temp.forget();

EXECUTE write (2, 'raw');
UPDATE communications_webinarchatmessage SET message = 'moderated' WHERE id = 9001;
SELECT results_eq(
    $$ SELECT data::jsonb ->> 'message' FROM pg_temp.told() $$,
    $$ VALUES ('moderated') $$,
    'what is told is the text that the transaction leaves');
SELECT pg_temp.forget();

EXECUTE write (2, 'slip');
SELECT pg_temp.forget();
SELECT is_empty('SELECT pg_temp.told()', 'a message that is taken back within its transaction is not told');

-- A platform without foreign keys may have a message of nobody.
ALTER TABLE communications_webinarchatmessage DISABLE TRIGGER ALL;
ALTER TABLE communications_webinarchatmessage ENABLE TRIGGER webinar_live_chat;
EXECUTE write (9, 'x');
SELECT results_eq(
    $$ SELECT data::jsonb - 'id' - 'event' - 'message' - 'created_at' FROM pg_temp.told() $$,
    $$ VALUES ('{"user": 9, "user_username": null, "user_role": "student", "user_name": null, "user_picture_url": null}'::jsonb) $$,
    'a message of nobody can be written, and is told');
ALTER TABLE communications_webinarchatmessage ENABLE TRIGGER ALL;

SELECT is_empty(
    $$ SELECT FROM webinar_live.event WHERE id IS NULL $$,
    'no event is left without an id');

SELECT * FROM finish();
ROLLBACK;
