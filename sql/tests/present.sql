BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(11);

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
INSERT INTO webinar_live.hub (id, since, heartbeat_at)
VALUES ('11111111-1111-1111-1111-111111111111', now(), now()),
       ('22222222-2222-2222-2222-222222222222', now(), now());

CREATE FUNCTION pg_temp.stays(account integer, hub text, seen timestamptz) RETURNS void
LANGUAGE sql
AS $$
    INSERT INTO webinar_live.stay (session_id, user_id, hub_id, seen_at)
    SELECT id, account, hub::uuid, seen FROM live_sessions_livesession WHERE webinar_id = 1;
$$;

CREATE FUNCTION pg_temp.are_present(accounts integer[], rule text) RETURNS text
LANGUAGE sql
AS $$
    SELECT is((SELECT coalesce(array_agg(DISTINCT user_id ORDER BY user_id), '{}') FROM webinar_live.present), accounts, rule);
$$;

SELECT pg_temp.are_present('{}', 'nobody is there at first');

SELECT pg_temp.stays(2, '11111111-1111-1111-1111-111111111111', NULL);
SELECT pg_temp.are_present('{2}', 'who has a connection is there');

SELECT results_eq(
    'SELECT stay_id, session_id, user_id FROM webinar_live.present',
    'SELECT id, session_id, user_id FROM webinar_live.stay',
    'the view says by which stay, and in which session');

UPDATE webinar_live.hub SET heartbeat_at = now() - interval '29 seconds' WHERE id = '11111111-1111-1111-1111-111111111111';
SELECT pg_temp.are_present('{2}', 'a hub that spoke 29 s ago lives');
UPDATE webinar_live.hub SET heartbeat_at = now() - interval '30 seconds' WHERE id = '11111111-1111-1111-1111-111111111111';
SELECT pg_temp.are_present('{}', 'a hub that is silent for 30 s takes its people along');

SELECT pg_temp.stays(2, '22222222-2222-2222-2222-222222222222', NULL);
SELECT pg_temp.are_present('{2}', 'who has a connection to another hub too is there');

DELETE FROM webinar_live.hub;
SELECT pg_temp.are_present('{}', 'a hub that is gone takes its people along');

SELECT pg_temp.stays(3, NULL, now() - interval '44 seconds');
SELECT pg_temp.are_present('{3}', 'who asked 44 s ago is there');
UPDATE webinar_live.stay SET seen_at = now() - interval '45 seconds' WHERE user_id = 3;
SELECT pg_temp.are_present('{}', 'who has not asked for 45 s is not');

UPDATE webinar_live.stay SET seen_at = now(), left_at = now() WHERE user_id = 3;
SELECT pg_temp.are_present('{}', 'who left is not there');

UPDATE webinar_live.stay SET left_at = NULL WHERE user_id = 3;
SELECT pg_temp.end_session(1, 1);
SELECT pg_temp.are_present('{}', 'in a session that has ended there is nobody');

SELECT * FROM finish();
ROLLBACK;
