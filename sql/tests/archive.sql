-- What is kept of an account, from the catalog, without secrets and without others.

BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(11);

SELECT EXISTS (SELECT FROM webinar_live.addition WHERE kind = 'table' AND relation = 'auth_user') AS stands_alone \gset

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
INSERT INTO webinar_live.stay (session_id, user_id, seen_at, entered_at)
SELECT id, 2, now(), now() FROM live_sessions_livesession WHERE webinar_id = 1;
INSERT INTO webinar_live.calendar (user_id, digest, created_at) VALUES (2, repeat('d', 64), now());
INSERT INTO webinar_live.attendance_correction (webinar_id, user_id, state, reason, corrected_at, corrected_by)
VALUES (1, 2, 'attended', 'She was beside me', now(), 1);

CREATE TEMPORARY TABLE archive AS
SELECT who, webinar_live.archive(who) AS held FROM (VALUES (1::bigint), (2), (3)) AS of_account (who);

SELECT is((SELECT held -> 'account' FROM archive WHERE who = 2), '2'::jsonb, 'it says whose it is');
SELECT is((SELECT jsonb_array_length(held #> '{tables,stay}') FROM archive WHERE who = 2), 1, 'it has the attendance of the account');
SELECT is((SELECT held #>> '{tables,attendance_correction,0,reason}' FROM archive WHERE who = 2), 'She was beside me',
    'it has what was said of the account');
SELECT ok((SELECT NOT held #> '{tables,attendance_correction,0}' ? 'corrected_by' FROM archive WHERE who = 2),
    'it does not have who said it');
SELECT ok((SELECT NOT held #> '{tables,attendance_correction,0}' ? 'user_id' FROM archive WHERE who = 1),
    'who has corrected has the correction without whom it is about');
SELECT ok((SELECT NOT held #> '{tables,calendar,0}' ? 'digest' FROM archive WHERE who = 2), 'no token, nor its digest');
SELECT ok((SELECT held::text !~ 'secret|ddddd' FROM archive WHERE who = 2), 'no secret under any name');
SELECT is((SELECT held #>> '{webinars,0,title}' FROM archive WHERE who = 2), 'Algebra', 'numbers of webinars have a title');
SELECT is((SELECT held #>> '{tables,auth_user,0,username}' FROM archive WHERE who = 2),
    CASE WHEN :'stands_alone' THEN 'student' END,
    'the account itself is in it where there is no platform');
SELECT is((SELECT held #>> '{tables,webinars_event,0,title}' FROM archive WHERE who = 1),
    CASE WHEN :'stands_alone' THEN 'Algebra' END,
    'and webinars');

CREATE TABLE webinar_live.later (
    id bigint PRIMARY KEY, reader integer REFERENCES auth_user (id) ON DELETE CASCADE, remark text);
-- As a deploy makes one.
SELECT format('ALTER TABLE webinar_live.later OWNER TO %s', relowner::regrole) FROM pg_class WHERE oid = 'webinar_live.stay'::regclass \gexec
INSERT INTO webinar_live.later VALUES (1, 2, 'A table of tomorrow');
SELECT is(webinar_live.archive(2) #>> '{tables,later,0,remark}', 'A table of tomorrow',
    'a table that comes later is in it by its foreign key alone');

SELECT * FROM finish();
ROLLBACK;
