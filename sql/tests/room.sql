BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(20);

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');

CREATE FUNCTION pg_temp.may_open(room text) RETURNS TABLE (room_name text, is_active boolean, started bigint, planned bigint,
                                                           length bigint, participant_limit integer, co_hosts bigint,
                                                           lobby boolean, password text)
LANGUAGE sql
AS $$
    SELECT answer.room_name, answer.is_active, answer.started, answer.planned, answer.length, answer.participant_limit,
           answer.co_hosts, answer.lobby, answer.password
      FROM pg_temp.as_worker(format('EXECUTE authority_room (%L)', room))
           AS answer (id bigint, room_name text, is_active boolean, started bigint, planned bigint, length bigint, now bigint,
                      participant_limit integer, co_hosts bigint, lobby boolean, password text, webinar_id bigint);
$$;

-- As a Jitsi server tells; seconds of an hour. PERFORM: an INSERT gives no row.
CREATE FUNCTION pg_temp.tells(statement text) RETURNS void
LANGUAGE plpgsql
SET role = 'webinar_live'
AS $$
BEGIN
    EXECUTE statement;
END
$$;

CREATE FUNCTION pg_temp.tells_stay(occupant text, account bigint, joined integer, leaving integer, breakout text DEFAULT NULL) RETURNS void
LANGUAGE sql
AS $$
    SELECT pg_temp.tells(format('EXECUTE authority_note_stays (%L, %L, %L)', 'WEBINAR_1_00000001', breakout,
               json_build_array(json_build_object('occupant', occupant, 'account', account, 'name', 'N',
                                                  'joined', joined * 1000, 'left', leaving * 1000))));
$$;

CREATE FUNCTION pg_temp.tells_opening(created integer, destroyed integer, breakout text DEFAULT NULL) RETURNS void
LANGUAGE sql
AS $$
    SELECT pg_temp.tells(format('EXECUTE authority_note_opening (%L, %L, %L, %L, %L)', 'webinar_1_00000001', breakout,
               coalesce(created, 0), created * 1000, destroyed * 1000));
$$;

CREATE FUNCTION pg_temp.visits(expected text, rule text) RETURNS text
LANGUAGE sql
AS $$
    SELECT is(
        (SELECT string_agg(format('%s %s-%s%s', occupant, extract(epoch FROM joined_at)::integer, extract(epoch FROM left_at)::integer,
                                  CASE WHEN leaving_is_told THEN '' ELSE '?' END), ', ' ORDER BY coalesce(joined_at, left_at), occupant)
           FROM webinar_live.room_visit), expected, rule);
$$;

SELECT results_eq(
    $$ SELECT * FROM pg_temp.may_open('Webinar_1_00000001') $$,
    $$ SELECT 'webinar_1_00000001', true, floor(extract(epoch FROM now()))::bigint,
              extract(epoch FROM timestamptz '2026-03-01 10:00 UTC')::bigint, 3600::bigint, NULL::integer, 0::bigint, false, NULL::text $$,
    'a room is known in any case, with its plan');
SELECT is_empty($$ SELECT * FROM pg_temp.may_open('webinar_1_0000000') $$, 'a part of its name is no room');

INSERT INTO webinar_live.webinar_settings (webinar_id, entry, audience, lobby, password, participant_limit, muted_on_entry, chat, screen_share, changed_at)
VALUES (1, 'registered', 'talks', true, 'sealed', 30, false, 'everyone', 'everyone', now());
INSERT INTO webinar_live.webinar_part (webinar_id, user_id, part) VALUES (1, 2, 'co_host'), (1, 3, 'speaker');
SELECT results_eq(
    $$ SELECT participant_limit, co_hosts, lobby, password FROM pg_temp.may_open('webinar_1_00000001') $$,
    $$ VALUES (30, 1::bigint, true, 'sealed') $$,
    'what the host has decided is read with it');

UPDATE webinars_event SET date = 'infinity' WHERE id = 1;
SELECT results_eq(
    $$ SELECT planned FROM pg_temp.may_open('webinar_1_00000001') $$, 'VALUES (NULL::bigint)',
    'a platform may have a date that is none');

SELECT pg_temp.tells_stay('a', 2, 10, NULL);
SELECT pg_temp.visits('a 10-?', 'who joined is there');
SELECT pg_temp.tells_stay('a', 2, 10, 60);
SELECT pg_temp.tells_stay('a', 2, 10, NULL);
SELECT pg_temp.visits('a 10-60', 'a joining that is told late takes no leaving back');
SELECT results_eq(
    'SELECT user_id, name FROM webinar_live.room_stay', $$ VALUES (2, 'N'::text) $$,
    'the account of the ticket is known');

SELECT pg_temp.tells_stay('b', 999, NULL, 90);
SELECT pg_temp.visits('a 10-60, b -90', 'a leaving that is told alone is kept');
SELECT pg_temp.tells_stay('b', 999, 20, NULL);
SELECT pg_temp.visits('a 10-60, b 20-90', 'and ends the joining before it, however late that is told');
SELECT pg_temp.tells_stay('b', 999, 70, NULL);
SELECT pg_temp.visits('a 10-60, b 20-70?, b 70-90', 'a joining in between ends the one before');
SELECT pg_temp.tells_stay('b', 999, NULL, 50);
SELECT pg_temp.visits('a 10-60, b 20-50, b 70-90', 'until its own leaving is told');
SELECT is((SELECT count(user_id) FROM webinar_live.room_stay WHERE occupant = 'b'), 0::bigint, 'an account that is none is none');
SELECT is((SELECT count(name) FROM webinar_live.room_stay WHERE occupant = 'b'), 0::bigint, 'and has no name: it may have been erased');

SELECT pg_temp.tells_stay('c', 1, 100, NULL);
SELECT pg_temp.tells_stay('c', 1, 110, NULL, 'group');
SELECT pg_temp.tells_opening(10, NULL);
SELECT pg_temp.tells_opening(10, 200);
SELECT pg_temp.tells_opening(10, NULL);
SELECT results_eq(
    'SELECT extract(epoch FROM created_at)::integer, extract(epoch FROM destroyed_at)::integer FROM webinar_live.room',
    'VALUES (10, 200)',
    'an opening is kept once');
SELECT pg_temp.visits('a 10-60, b 20-50, b 70-90, c 100-200?, c 110-?', 'who was there when the room went has left it, and not its break-out');
SELECT pg_temp.tells_opening(105, 300, 'group');
SELECT pg_temp.visits('a 10-60, b 20-50, b 70-90, c 100-200?, c 110-300?', 'whose end is its own');

SELECT pg_temp.tells(format('EXECUTE authority_note_stays (%L, NULL, %L)', 'webinar_2_00000001',
    '[{"occupant": "x", "joined": 1}]'));
SELECT is_empty($$ SELECT FROM webinar_live.room_stay WHERE occupant = 'x' $$, 'of a room of no webinar nothing is kept');

SELECT throws_ok(
    $$ INSERT INTO webinar_live.room_stay (session_id, occupant) SELECT id, 'x' FROM live_sessions_livesession WHERE webinar_id = 1 $$,
    23514, NULL, 'a stay neither begins nor ends nowhere');

SET CONSTRAINTS ALL IMMEDIATE;
DELETE FROM registrations_registration WHERE user_id = 2;
DELETE FROM auth_user WHERE id = 2;
SELECT is_empty('SELECT FROM webinar_live.room_stay WHERE user_id = 2', 'an account that goes takes its stays along');
DELETE FROM live_sessions_livesession WHERE webinar_id = 1;
SELECT is_empty('SELECT FROM webinar_live.room_stay', 'a session that goes takes all of them along');

SELECT * FROM finish();
ROLLBACK;
