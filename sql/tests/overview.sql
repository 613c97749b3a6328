BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(3);

SELECT is_empty(
    'SELECT * FROM live_sessions_overview WHERE webinar_id = 1',
    'a webinar without a live session is not in the overview');

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
INSERT INTO live_sessions_livesessionparticipant (joined_at, session_id, user_id)
SELECT now(), s.id, u.id
  FROM live_sessions_livesession s
 CROSS JOIN (VALUES (1), (2)) AS u (id)
 WHERE s.webinar_id = 1;

SELECT results_eq(
    $$ SELECT webinar, host, started_by, room_name, is_active, registrations, participants
         FROM live_sessions_overview WHERE webinar_id = 1 $$,
    $$ VALUES ('Algebra'::varchar, 'host'::varchar, 'host'::varchar, 'webinar_1_00000001'::varchar, true, 1::bigint, 2::bigint) $$,
    'the overview names webinar, host and room, and counts registrations and participants');

SELECT results_eq(
    $$ SELECT planned_start FROM live_sessions_overview WHERE webinar_id = 1 $$,
    $$ VALUES ('2026-03-01 10:00Z'::timestamptz) $$,
    'the overview reads the platform''s date and time as UTC');

SELECT * FROM finish();
ROLLBACK;
