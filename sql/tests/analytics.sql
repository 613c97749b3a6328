-- Every figure as fixtures/analytics.sql reckons it by hand.

BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
\ir fixtures/analytics.sql
SELECT plan(33);

CREATE FUNCTION pg_temp.refresh() RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    WHILE EXISTS (SELECT FROM webinar_live.analytics_due WHERE due_at <= now()) LOOP
        PERFORM webinar_live.refresh_analytics();
    END LOOP;
    UPDATE webinar_live.analytics_total SET as_of = NULL;
    PERFORM webinar_live.refresh_analytics();
END
$$;
CREATE FUNCTION pg_temp.session(webinar bigint) RETURNS bigint
LANGUAGE sql
AS $$ SELECT id FROM live_sessions_livesession WHERE webinar_id = webinar $$;

CREATE TEMPORARY TABLE before AS
SELECT (SELECT count(*) FROM webinars_event WHERE id NOT BETWEEN 9101 AND 9103)                         AS webinars,
       (SELECT count(*) FROM live_sessions_livesession WHERE webinar_id NOT BETWEEN 9101 AND 9103)      AS sessions;
SELECT pg_temp.refresh();

-- A webinar.
SELECT results_eq(
    'SELECT started_at, seconds, participants, audience_seconds, peak, peak_at FROM webinar_live.audience_by_run(9101) ORDER BY 1',
    $$ VALUES (timestamptz '2021-03-01 10:00Z', 600::bigint, 4, 1320::bigint, 3, timestamptz '2021-03-01 10:02Z'),
              ('2021-04-05 10:00Z', 300, 2, 360, 2, '2021-04-05 10:01Z') $$,
    'who came to algebra, for how long, and how many at once');
SELECT results_eq(
    'SELECT started_at, seconds, participants, audience_seconds, peak, peak_at FROM webinar_live.audience_by_run(9102)',
    $$ VALUES (timestamptz '2021-03-01 12:00Z', 1200::bigint, 2, 1800::bigint, 2, timestamptz '2021-03-01 12:05Z') $$,
    'of botany the room tells');

CREATE FUNCTION pg_temp.minutes(webinar bigint, run timestamptz) RETURNS TABLE (arrivals text, audience text, stayed text, chat text)
LANGUAGE sql
AS $$
    SELECT string_agg(arrivals::text,   ' ' ORDER BY minute), string_agg(audience::text,   ' ' ORDER BY minute),
           string_agg(stayed::text,     ' ' ORDER BY minute), string_agg(chat_lines::text, ' ' ORDER BY minute)
      FROM webinar_live.audience_by_minute(webinar)
     WHERE started_at = run AND step = 1;
$$;
SELECT results_eq($$ SELECT * FROM pg_temp.minutes(9101, '2021-03-01 10:00Z') $$,
    $$ VALUES ('2 0 1 0 0 1 0 0 0 0', '2 2 3 2 2 3 3 2 1 2', '4 4 4 3 3 3 3 3 2 2', '2 0 0 0 0 0 1 0 0 0') $$,
    'minute by minute: algebra, first run');
SELECT results_eq($$ SELECT * FROM pg_temp.minutes(9101, '2021-04-05 10:00Z') $$,
    $$ VALUES ('1 1 0 0 0', '1 2 1 1 1', '2 2 1 1 1', '0 0 0 0 0') $$,
    'algebra, second run');
SELECT results_eq($$ SELECT * FROM pg_temp.minutes(9102, '2021-03-01 12:00Z') $$,
    $$ VALUES (concat_ws(' ', '1 0 0 0 0 1', repeat('0 ', 13) || '0'), concat_ws(' ', '1 1 1 1 1', repeat('2 ', 9) || '2', '1 1 1 1 1'),
               concat_ws(' ', repeat('2 ', 14) || '2', '1 1 1 1 1'), repeat('0 ', 19) || '0') $$,
    'botany');
SELECT results_eq($$
    SELECT user_id, sum(extract(epoch FROM left_at - entered_at))::bigint AS seconds FROM webinar_live.audience_spells(9101) GROUP BY 1 ORDER BY 1 $$,
    'SELECT user_id, seconds FROM webinar_live.attendance(9101) WHERE NOT host AND first_entered_at IS NOT NULL ORDER BY 1',
    'spells come to what the report says, by page');
SELECT results_eq($$
    SELECT user_id, sum(extract(epoch FROM left_at - entered_at))::bigint AS seconds FROM webinar_live.audience_spells(9102) GROUP BY 1 ORDER BY 1 $$,
    'SELECT user_id, seconds FROM webinar_live.attendance(9102) WHERE NOT host AND first_entered_at IS NOT NULL ORDER BY 1',
    'and by the room');

-- All of them.
SELECT results_eq(
    'SELECT webinar_id, runs, seconds, participants, attended, audience_seconds, peak, provisional
       FROM webinar_live.analytics_webinar WHERE webinar_id > 9100 ORDER BY 1',
    $$ VALUES (9101::bigint, 2, 900::bigint, 5, 3, 1680::bigint, 3, false),
              (9102, 1, 1200, 2, 2, 1800, 2, false) $$,
    'what each webinar comes to');
SELECT results_eq(
    $$ SELECT start, runs, minutes, participants, audience_minutes, provisional FROM webinar_live.analytics_over_time('2021-02-28', '2021-03-03', 'day') $$,
    $$ VALUES (date '2021-02-28', 0::bigint, 0::bigint, 0::bigint, 0::bigint, false),
              ('2021-03-01', 2, 30, 6, 52, false), ('2021-03-02', 0, 0, 0, 0, false) $$,
    'by day, those without any too');
SELECT results_eq(
    $$ SELECT start, runs, minutes, participants, audience_minutes FROM webinar_live.analytics_over_time('2021-03-03', '2021-04-08', 'week') $$,
    $$ VALUES (date '2021-03-01', 0::bigint, 0::bigint, 0::bigint, 0::bigint), ('2021-03-08', 0, 0, 0, 0), ('2021-03-15', 0, 0, 0, 0),
              ('2021-03-22', 0, 0, 0, 0), ('2021-03-29', 0, 0, 0, 0), ('2021-04-05', 1, 5, 2, 6) $$,
    'by week; what lies before the first day is not counted');
SELECT results_eq(
    $$ SELECT start, runs, minutes, participants, audience_minutes FROM webinar_live.analytics_over_time('2021-03-01', '2021-05-01', 'month') $$,
    $$ VALUES (date '2021-03-01', 2::bigint, 30::bigint, 6::bigint, 52::bigint), ('2021-04-01', 1, 5, 2, 6) $$,
    'by month');
SELECT results_eq(
    $$ SELECT user_id, runs, minutes, participants, audience_minutes FROM webinar_live.analytics_by_teacher('2021-03-01', '2021-05-01') ORDER BY 1 $$,
    $$ VALUES (9001::bigint, 2::bigint, 15::bigint, 6::bigint, 28::bigint), (9002, 1, 20, 2, 30) $$,
    'by teacher');
SELECT is_empty($$ SELECT * FROM webinar_live.analytics_by_teacher('2021-05-01', '2021-06-01') $$, 'nobody, where nothing was held');
SELECT results_eq(
    'SELECT t.webinars - b.webinars, t.sessions - b.sessions, t.as_of IS NOT NULL FROM webinar_live.analytics_total AS t, before AS b',
    'VALUES (3::bigint, 2::bigint, true)', 'how many webinars and sessions there are');
CREATE TEMPORARY TABLE total AS SELECT * FROM webinar_live.analytics_total;

-- What changes afterwards.
SELECT is((SELECT count(*) FROM webinar_live.analytics_due WHERE due_at <= now()), 0::bigint, 'nothing is due');
INSERT INTO webinar_live.room_stay (session_id, occupant, user_id, joined_at, left_at)
VALUES (pg_temp.session(9102), 'e', 9013, '2021-03-01 12:00Z', '2021-03-01 12:20Z');
SELECT pg_temp.refresh();
SELECT is((SELECT participants FROM webinar_live.analytics_webinar WHERE webinar_id = 9102), 3, 'what the room tells late is counted');
SELECT results_eq($$ SELECT participants, audience_minutes FROM webinar_live.analytics_over_time('2021-03-01', '2021-03-02', 'day') $$,
    'VALUES (7::bigint, 72::bigint)', 'in its day');
SELECT is((SELECT participants FROM webinar_live.analytics_total), (SELECT participants + 1 FROM total), 'and in the total');

UPDATE webinar_live.attendance_correction SET state = 'absent' WHERE webinar_id = 9101;
SELECT pg_temp.refresh();
SELECT is((SELECT attended FROM webinar_live.analytics_webinar WHERE webinar_id = 9101), 2, 'a correction is counted');
DELETE FROM webinar_live.attendance_correction WHERE webinar_id = 9101;
INSERT INTO webinar_live.attendance_correction (webinar_id, user_id, state, reason, corrected_at) VALUES (9101, 9016, 'attended', 'x', now());
SELECT pg_temp.refresh();
SELECT is((SELECT attended FROM webinar_live.analytics_webinar WHERE webinar_id = 9101), 3, 'each of them');

UPDATE webinars_event SET organizer_id = 9002 WHERE id = 9101;
SELECT pg_temp.refresh();
SELECT results_eq($$ SELECT user_id, runs FROM webinar_live.analytics_by_teacher('2021-03-01', '2021-05-01') $$,
    'VALUES (9002::bigint, 3::bigint)', 'a webinar that is another''s counts as theirs');
UPDATE webinars_event SET organizer_id = 9001 WHERE id = 9101;

UPDATE webinar_live.run SET started_at = '2021-03-02 10:00Z', ended_at = '2021-03-02 10:10Z'
 WHERE session_id = pg_temp.session(9101) AND started_at = '2021-03-01 10:00Z';
SELECT pg_temp.refresh();
SELECT results_eq($$ SELECT runs FROM webinar_live.analytics_over_time('2021-03-01', '2021-03-03', 'day') $$,
    'VALUES (1::bigint), (1)', 'a run that is moved leaves its day');
DELETE FROM webinar_live.run WHERE session_id = pg_temp.session(9101) AND started_at = '2021-03-02 10:00Z';
SELECT pg_temp.refresh();
SELECT results_eq($$ SELECT runs FROM webinar_live.analytics_over_time('2021-03-01', '2021-03-03', 'day') $$,
    'VALUES (1::bigint), (0)', 'and one that goes is counted no longer');

-- Retention takes rows about people, not what they came to.
DELETE FROM webinar_live.stay WHERE session_id = pg_temp.session(9101);
INSERT INTO webinar_live.analytics_due (session_id) VALUES (pg_temp.session(9101));
SELECT pg_temp.refresh();
SELECT results_eq('SELECT participants, attended FROM webinar_live.analytics_webinar WHERE webinar_id = 9101',
    'VALUES (2, 2)', 'figures outlive what retention takes');

-- Where that table is Django's, its rows go first, as Django's own cascade has it.
DELETE FROM live_sessions_livesessionparticipant WHERE session_id = pg_temp.session(9102);
DELETE FROM live_sessions_livesession WHERE webinar_id = 9102;
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;
SELECT pg_temp.refresh();
SELECT results_eq($$ SELECT sum(runs) FROM webinar_live.analytics_over_time('2021-03-01', '2021-03-03', 'day') $$,
    'VALUES (0::numeric)', 'a session that goes leaves nothing behind');
SELECT is((SELECT sessions FROM webinar_live.analytics_total), (SELECT sessions - 1 FROM total), 'nor in the total');

-- While it is on.
SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
UPDATE live_sessions_livesession SET started_at = now() - interval '5 minutes' WHERE webinar_id = 1;
INSERT INTO webinar_live.stay (session_id, user_id, entered_at, seen_at)
VALUES (pg_temp.session(1), 2, now() - interval '4 minutes', now());
SELECT pg_temp.refresh();
SELECT results_eq('SELECT seconds, participants, audience_seconds, peak, provisional FROM webinar_live.analytics_webinar WHERE webinar_id = 1',
    'VALUES (300::bigint, 1, 240::bigint, 1, true)', 'what is on is counted so far, and is not final');
SELECT is((SELECT active_sessions FROM webinar_live.analytics_total), (SELECT active_sessions + 1 FROM total), 'it is active');
SELECT is((SELECT provisional FROM webinar_live.analytics_over_time(current_date - 1, current_date + 2, 'month') WHERE runs > 0 LIMIT 1), true,
    'its day says that it is not final');
SELECT pg_temp.end_session(1, 1);
SELECT is((SELECT count(*) FROM webinar_live.analytics_due WHERE session_id = pg_temp.session(1) AND due_at > now()), 1::bigint,
    'a session that has ended is counted again once it is final');

-- A run of twelve hours.
UPDATE webinar_live.run SET ended_at = started_at + interval '12 hours' WHERE session_id = pg_temp.session(9101);
SELECT results_eq('SELECT max(step), count(*), max(minute) FROM webinar_live.audience_by_minute(9101)',
    'VALUES (2, 360::bigint, 718)', 'a long run has longer steps');

INSERT INTO webinar_live.room_stay (session_id, occupant, participant, user_id, joined_at, left_at)
VALUES (pg_temp.session(9101), 'late', '9013', 9013, '2021-04-05 10:04Z', '2021-04-05 10:02Z');
SELECT is_empty('SELECT FROM webinar_live.audience_spells(9101) WHERE left_at < entered_at',
    'where the Jitsi server''s clock is set back, nobody has left before they came');

-- A platform's migration.
ALTER TABLE webinars_event RENAME COLUMN organizer_id TO host_id;
SELECT lives_ok($$ UPDATE webinars_event SET title = 'Renamed' WHERE id = 9103 $$, 'a renamed column stops nobody''s write');

SELECT * FROM finish();
ROLLBACK;
