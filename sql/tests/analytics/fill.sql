-- 300,000 webinars that were held, one a host and day at the most, so that nothing can be added up in fewer rows: ten
-- registrations, ten stays and one run each, and one webinar of three hours for 2,000 people.

\set ON_ERROR_STOP on
\set accounts 100000
\set webinars 300000
\set seats    10
\set live     30000
\ir ../plans/fill.sql

SET session_replication_role = replica;

INSERT INTO webinar_live.run (session_id, started_at, ended_at)
SELECT s.id, (e.date + e.time) AT TIME ZONE 'UTC', CASE WHEN NOT s.is_active THEN (e.date + e.time) AT TIME ZONE 'UTC' + interval '1 hour' END
  FROM live_sessions_livesession AS s
  JOIN webinars_event            AS e ON e.id = s.webinar_id
 WHERE s.webinar_id > 1000;

INSERT INTO webinar_live.stay (session_id, user_id, entered_at, seen_at, left_at)
SELECT run.session_id, 1001 + (run.session_id * 10 + u) * 7919 % :accounts,
       run.started_at + u * interval '1 minute', run.started_at + interval '50 minutes', run.started_at + interval '50 minutes'
  FROM webinar_live.run,
       generate_series(1, 10) AS u;

SELECT session_id AS large FROM webinar_live.run WHERE ended_at IS NOT NULL ORDER BY session_id LIMIT 1 \gset
UPDATE webinar_live.run SET ended_at = started_at + interval '3 hours' WHERE session_id = :large;
INSERT INTO webinar_live.stay (session_id, user_id, entered_at, seen_at, left_at)
SELECT :large, 1000 + u, run.started_at + u % 60 * interval '1 minute', run.ended_at, run.ended_at - u % 50 * interval '1 minute'
  FROM webinar_live.run,
       generate_series(1, 2000) AS u
 WHERE run.session_id = :large;

-- As a rebuild would leave it, which takes an hour for all.
INSERT INTO webinar_live.analytics_run (session_id, started_at, ended_at, seconds, participants, audience_seconds, peak, peak_at)
SELECT session_id, started_at, ended_at, 3600, 10, 26700, 10, started_at + interval '10 minutes'
  FROM webinar_live.run;
INSERT INTO webinar_live.analytics_webinar
       (session_id, webinar_id, last_started_at, runs, seconds, participants, attended, audience_seconds, peak, provisional, as_of)
SELECT s.id, s.webinar_id, a.started_at, 1, a.seconds, a.participants, 10, a.audience_seconds, a.peak, s.is_active, now()
  FROM webinar_live.analytics_run AS a
  JOIN live_sessions_livesession  AS s ON s.id = a.session_id;
INSERT INTO webinar_live.analytics_day (day, organizer_id, runs, seconds, participants, audience_seconds, provisional)
SELECT a.day, e.organizer_id, count(*), sum(a.seconds), sum(a.participants), sum(a.audience_seconds), false
  FROM webinar_live.analytics_run     AS a
  JOIN webinar_live.analytics_webinar AS w ON w.session_id = a.session_id
  JOIN webinars_event                 AS e ON e.id = w.webinar_id
 GROUP BY a.day, e.organizer_id;

RESET session_replication_role;
VACUUM (ANALYZE);
SELECT webinar_live.refresh_analytics();
