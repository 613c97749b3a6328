BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(17);

-- As the hub and the workers write them; an account on two pages is no second stay.
CREATE FUNCTION pg_temp.connects(account integer, hub text) RETURNS SETOF bigint
LANGUAGE sql
AS $$
    INSERT INTO webinar_live.stay (session_id, user_id, hub_id)
    SELECT id, account, hub::uuid FROM live_sessions_livesession WHERE webinar_id = 1
        ON CONFLICT (session_id, user_id, coalesce(hub_id, '00000000-0000-0000-0000-000000000000')) WHERE left_at IS NULL
        DO NOTHING
    RETURNING id;
$$;

CREATE FUNCTION pg_temp.asks(account integer, at timestamptz) RETURNS SETOF bigint
LANGUAGE sql
AS $$
    INSERT INTO webinar_live.stay (session_id, user_id, seen_at)
    SELECT id, account, at FROM live_sessions_livesession WHERE webinar_id = 1
        ON CONFLICT (session_id, user_id, coalesce(hub_id, '00000000-0000-0000-0000-000000000000')) WHERE left_at IS NULL
        DO UPDATE SET seen_at = excluded.seen_at
    RETURNING id;
$$;

CREATE FUNCTION pg_temp.breaks(statement text, named text, rule text) RETURNS text
LANGUAGE sql
AS $$
    SELECT throws_like(statement, format('%%"%s"', named), rule);
$$;

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');

SELECT isnt_empty($$ SELECT pg_temp.connects(2, '11111111-1111-1111-1111-111111111111') $$, 'a page that connects begins a stay');
SELECT results_eq(
    $$ SELECT entered_at, seen_at, left_at FROM webinar_live.stay $$,
    $$ VALUES (now(), NULL::timestamptz, NULL::timestamptz) $$,
    'a stay says when it began, and is open');
SELECT results_eq(
    $$ SELECT user_id, joined_at FROM live_sessions_livesessionparticipant p
         JOIN live_sessions_livesession s ON s.id = p.session_id WHERE s.webinar_id = 1 $$,
    $$ VALUES (2, now()) $$,
    'who comes is a participant since then');

SELECT is_empty($$ SELECT pg_temp.connects(2, '11111111-1111-1111-1111-111111111111') $$, 'a second page on the same hub begins none');
SELECT isnt_empty($$ SELECT pg_temp.connects(2, '22222222-2222-2222-2222-222222222222') $$, 'a page on another hub begins one');
SELECT isnt_empty($$ SELECT pg_temp.asks(2, now()) $$, 'so does a page that can only ask');
SELECT results_eq(
    $$ SELECT * FROM pg_temp.asks(2, now() + interval '20 seconds') $$,
    $$ SELECT id FROM webinar_live.stay WHERE hub_id IS NULL $$,
    'a page that asks again goes on with its stay');
SELECT is((SELECT count(*) FROM webinar_live.stay), 3::bigint, 'those are three stays');

UPDATE webinar_live.stay SET left_at = now() + interval '1 minute';
SELECT isnt_empty($$ SELECT pg_temp.connects(2, '11111111-1111-1111-1111-111111111111') $$, 'who left and comes back begins another stay');
SELECT is(
    (SELECT count(*) FROM live_sessions_livesessionparticipant WHERE user_id = 2), 1::bigint,
    'and is one participant still');

SELECT pg_temp.breaks($$ SELECT pg_temp.asks(3, NULL) $$, 'stay_is_connected_or_seen',
    'a stay without a hub says when it was seen');
SELECT pg_temp.breaks($$ UPDATE webinar_live.stay SET seen_at = now() WHERE hub_id IS NOT NULL $$, 'stay_is_connected_or_seen',
    'a stay with a hub is not seen, it is connected');
SELECT pg_temp.breaks($$ UPDATE webinar_live.stay SET left_at = entered_at - interval '1 second' $$, 'stay_leaves_after_entering',
    'nobody leaves before coming');

INSERT INTO webinar_live.session_presence (session_id, participant_count, counted_at)
SELECT id, 1, now() FROM live_sessions_livesession WHERE webinar_id = 1;
SELECT pg_temp.breaks($$ UPDATE webinar_live.session_presence SET participant_count = -1 $$, 'session_presence_participant_count_known',
    'no fewer than nobody are there');
SELECT pg_temp.breaks($$ INSERT INTO webinar_live.event_horizon (id) VALUES (1) $$, 'event_horizon_pkey',
    'there is one horizon');

-- Django deletes what it knows of: its participants, then the account or the session.
SELECT pg_temp.connects(3, '11111111-1111-1111-1111-111111111111');
DELETE FROM live_sessions_livesessionparticipant;
DELETE FROM auth_user WHERE id = 3;
SELECT is_empty('SELECT FROM webinar_live.stay WHERE user_id = 3', 'an account that is deleted takes its stays along');
DELETE FROM live_sessions_livesession WHERE webinar_id = 1;
SELECT is_empty(
    'SELECT session_id FROM webinar_live.stay UNION ALL SELECT session_id FROM webinar_live.session_presence',
    'a session that is deleted takes its stays and its count along');

SELECT * FROM finish();
ROLLBACK;
