BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(10);

INSERT INTO webinar_live.hub (id, since, heartbeat_at)
VALUES ('11111111-1111-1111-1111-111111111111', now(), now()),
       ('22222222-2222-2222-2222-222222222222', now(), now());

CREATE FUNCTION pg_temp.waits(account bigint, hub text) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    EXECUTE format('EXECUTE presence_wait (%L, ARRAY[1], ARRAY[%s])', hub, account);
END
$$;

CREATE FUNCTION pg_temp.are_waiting(accounts integer[], rule text) RETURNS text
LANGUAGE sql
AS $$
    SELECT is((SELECT coalesce(array_agg(DISTINCT user_id ORDER BY user_id), '{}') FROM webinar_live.waiting), accounts, rule);
$$;

SELECT pg_temp.waits(account, '11111111-1111-1111-1111-111111111111') FROM generate_series(1, 3) AS account;
SELECT pg_temp.waits(2, '11111111-1111-1111-1111-111111111111');
SELECT is((SELECT count(*) FROM webinar_live.hub_waiting), 3::bigint, 'an account is noted once for each hub');
SELECT pg_temp.are_waiting('{2,3}', 'who has a page open waits without a session, and the organizer does not');

INSERT INTO webinar_live.webinar_part (webinar_id, user_id, part) VALUES (1, 3, 'co_host');
SELECT pg_temp.are_waiting('{2}', 'nor does a co-host');
UPDATE webinar_live.webinar_part SET part = 'speaker';
SELECT pg_temp.are_waiting('{2,3}', 'who speaks does');

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
INSERT INTO webinar_live.stay (session_id, user_id, hub_id)
SELECT id, 2, '22222222-2222-2222-2222-222222222222' FROM live_sessions_livesession WHERE webinar_id = 1;
SELECT pg_temp.are_waiting('{3}', 'who is in the room by whichever hub does not wait');
UPDATE webinar_live.stay SET left_at = now();
SELECT pg_temp.are_waiting('{2,3}', 'and does again after leaving it');

SELECT pg_temp.waits(2, '22222222-2222-2222-2222-222222222222');
UPDATE webinar_live.hub SET heartbeat_at = now() - interval '30 seconds' WHERE id = '11111111-1111-1111-1111-111111111111';
SELECT pg_temp.are_waiting('{2}', 'a hub that is silent for 30 s takes its people along');
EXECUTE presence_forget_silent_waiting;
SELECT is((SELECT array_agg(hub_id) FROM webinar_live.hub_waiting), '{22222222-2222-2222-2222-222222222222}',
    'and another deletes what it left, but nobody else''s');

EXECUTE presence_stop_waiting ('11111111-1111-1111-1111-111111111111', ARRAY[1], ARRAY[2]);
SELECT pg_temp.are_waiting('{2}', 'who leaves one hub waits at the other');
EXECUTE presence_stop_waiting ('22222222-2222-2222-2222-222222222222', ARRAY[1], ARRAY[2]);
SELECT pg_temp.are_waiting('{}', 'and is gone after leaving both');

SELECT * FROM finish();
ROLLBACK;
