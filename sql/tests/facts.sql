BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(10);

CREATE FUNCTION pg_temp.facts(webinar bigint, caller bigint)
RETURNS TABLE (is_active boolean, organizer_id integer, is_registered boolean,
               room_name varchar, session_is_active boolean, participant_count bigint, part text, is_open boolean)
LANGUAGE sql
AS $$
    SELECT *
      FROM pg_temp.as_worker(format('EXECUTE live_session_facts (%s, %s)', webinar, caller))
        AS (is_active boolean, organizer_id integer, is_registered boolean,
            room_name varchar, session_is_active boolean, participant_count bigint, part text, is_open boolean);
$$;

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');

SELECT results_eq(
    'SELECT * FROM pg_temp.facts(1, 2)',
    $$ VALUES (true, 1, true, 'webinar_1_00000001'::varchar, true, 0::bigint, NULL::text, false) $$,
    'the facts of a registered student name the room');

SELECT results_eq(
    'SELECT * FROM pg_temp.facts(1, 3)',
    $$ VALUES (true, 1, false, 'webinar_1_00000001'::varchar, true, 0::bigint, NULL::text, false) $$,
    'the facts of a guest say that there is no registration');

SELECT results_eq(
    'SELECT * FROM pg_temp.facts(2, 4)',
    $$ VALUES (false, 4, false, NULL::varchar, NULL::boolean, 0::bigint, NULL::text, false) $$,
    'the facts of an account that is off say so');

SELECT results_eq(
    'SELECT * FROM pg_temp.facts(9223372036854775807, 9223372036854775807)',
    $$ VALUES (NULL::boolean, NULL::integer, false, NULL::varchar, NULL::boolean, 0::bigint, NULL::text, false) $$,
    'there is one row of facts even for ids that nobody has');

INSERT INTO webinar_live.webinar_settings (webinar_id, entry, audience, lobby, muted_on_entry, chat, screen_share, changed_at)
VALUES (1, 'signed_in', 'talks', false, false, 'everyone', 'everyone', now());
INSERT INTO webinar_live.webinar_part (webinar_id, user_id, part)
VALUES (1, 3, 'co_host');

SELECT results_eq(
    'SELECT part, is_open FROM pg_temp.facts(1, 3)',
    $$ VALUES ('co_host', true) $$,
    'the facts say what a host has decided');

INSERT INTO webinar_live.stay (session_id, user_id, seen_at)
SELECT id, 2, now() FROM live_sessions_livesession WHERE webinar_id = 1;

SELECT results_eq(
    'SELECT participant_count FROM pg_temp.facts(1, 2)',
    'VALUES (1::bigint)',
    'where no hub has counted, the facts count who is there');

INSERT INTO webinar_live.session_presence (session_id, participant_count, counted_at)
SELECT id, 7, now() FROM live_sessions_livesession WHERE webinar_id = 1;

SELECT results_eq(
    'SELECT participant_count FROM pg_temp.facts(1, 2)',
    'VALUES (7::bigint)',
    'the facts have the number that the hub has counted');

UPDATE webinar_live.session_presence SET counted_at = now() - interval '31 seconds';

SELECT results_eq(
    'SELECT participant_count FROM pg_temp.facts(1, 2)',
    'VALUES (1::bigint)',
    'a number that is too old does not count');

SELECT results_eq(
    $$ SELECT * FROM pg_temp.as_worker('EXECUTE live_session_status (1)') AS (room_name varchar, is_active boolean) $$,
    $$ VALUES ('webinar_1_00000001'::varchar, true) $$,
    'status knows room and state');

SELECT is_empty(
    $$ SELECT * FROM pg_temp.as_worker('EXECUTE live_session_status (9)') AS (room_name varchar, is_active boolean) $$,
    'status of a webinar that does not exist is no row');

SELECT * FROM finish();
ROLLBACK;
