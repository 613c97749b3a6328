-- What is on the air, as the workers and the hub ask for it.

BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(9);

INSERT INTO webinars_event (id, title, description, date, time, duration, price, manual_status, created_at, updated_at, organizer_id)
VALUES (90003, 'Trigonometry', '', '2026-03-03', '10:00', 60, 0, '', now(), now(), 1);

CREATE FUNCTION pg_temp.on_air()
RETURNS TABLE (webinar_id bigint, is_active boolean, started_at text, ended_at text, participant_count bigint)
LANGUAGE sql
AS $$
    SELECT *
      FROM pg_temp.as_worker('EXECUTE live_sessions_on_air')
        AS (webinar_id bigint, is_active boolean, started_at text, ended_at text, participant_count bigint)
     WHERE webinar_id IN (1, 2, 90003);
$$;

CREATE FUNCTION pg_temp.as_hub() RETURNS TABLE (newest bigint, webinar_id bigint)
LANGUAGE plpgsql
SET role = 'webinar_live_events'
AS $$
DECLARE
    told record;
BEGIN
    FOR told IN EXECUTE 'EXECUTE outbox_air' LOOP
        newest     := told.newest;
        webinar_id := told.webinar_id;
        RETURN NEXT;
    END LOOP;
END
$$;

SELECT is_empty('SELECT * FROM pg_temp.on_air()', 'where nothing has begun nothing is on the air');

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
UPDATE live_sessions_livesession SET started_at = '2026-03-01 15:30:00.5+05:30' WHERE webinar_id = 1;
SET LOCAL TimeZone  = 'Asia/Kolkata';
SET LOCAL DateStyle = 'German';
SELECT results_eq(
    'SELECT * FROM pg_temp.on_air()',
    $$ VALUES (1::bigint, true, '2026-03-01T10:00:00.500000Z', NULL, 0::bigint) $$,
    'a session is on the air from its start, told in UTC whatever the settings');

INSERT INTO webinar_live.stay (session_id, user_id, seen_at)
SELECT id, 2, now() FROM live_sessions_livesession WHERE webinar_id = 1;
SELECT results_eq(
    'SELECT participant_count FROM pg_temp.on_air()',
    'VALUES (1::bigint)',
    'where no hub has counted, who is there is counted');

INSERT INTO webinar_live.session_presence (session_id, participant_count, counted_at)
SELECT id, 41, now() FROM live_sessions_livesession WHERE webinar_id = 1;
SELECT results_eq(
    'SELECT participant_count FROM pg_temp.on_air()',
    'VALUES (41::bigint)',
    'where one has, its number is told');

SELECT pg_temp.end_session(1, 1);
SELECT results_eq(
    $$ SELECT webinar_id, is_active, started_at, ended_at::timestamptz, participant_count FROM pg_temp.on_air() $$,
    $$ VALUES (1::bigint, false, '2026-03-01T10:00:00.500000Z', now(), NULL::bigint) $$,
    'a session that ends is told with when it began and ended');

UPDATE live_sessions_livesession SET end_time = now() - interval '25 hours', started_at = now() - interval '26 hours'
 WHERE webinar_id = 1;
SELECT is_empty('SELECT * FROM pg_temp.on_air()', 'a day later it is told no more');

INSERT INTO live_sessions_livesession (webinar_id, room_name, is_active, created_at, started_at)
VALUES (90003, 'webinar_90003_00000003', true, now(), now());
SELECT results_eq(
    'SELECT webinar_id, is_active FROM pg_temp.on_air()',
    'VALUES (90003::bigint, true)',
    'whoever writes a session, it is told');

SET CONSTRAINTS ALL IMMEDIATE;
SELECT results_eq(
    'SELECT webinar_id, newest = (SELECT max(id) FROM webinar_live.event) FROM pg_temp.as_hub() WHERE webinar_id IN (1, 2, 90003)',
    'VALUES (90003::bigint, true)',
    'the hub is told the same, and up to which event that holds');

UPDATE live_sessions_livesession SET is_active = false;
SELECT results_eq(
    'SELECT DISTINCT newest = (SELECT max(id) FROM webinar_live.event) FROM pg_temp.as_hub()',
    'VALUES (true)',
    'and where nothing is on the air, that');

SELECT * FROM finish();
ROLLBACK;
