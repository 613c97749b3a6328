-- What people did on what fill.sql made: profiles, chat, events, attendance, failed sign-ins.
--
-- psql variables, besides those of fill.sql, for each webinar: lines of chat, and as many events; stays.
-- The stays of live sessions are open.

\set ON_ERROR_STOP on

SET session_replication_role = replica;

INSERT INTO accounts_userprofile (user_id, role, is_email_verified, created_at, updated_at)
SELECT 1000 + n, 'student', true, now(), now()
  FROM generate_series(1, :accounts) n;

INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
SELECT 1000 + e, 1001 + e % :accounts, 'Good morning!', now()
  FROM generate_series(1, :lines)    line,
       generate_series(1, :webinars) e;

INSERT INTO webinar_live.event (id, webinar_id, kind, data, created_at)
SELECT nextval('webinar_live.event_id_seq'), 1000 + e, 'status', '{"is_active":false}',
       now() - interval '1 day' * (:lines - line) / :lines
  FROM generate_series(1, :lines)    line,
       generate_series(1, :webinars) e;

INSERT INTO webinar_live.hub (id, since, heartbeat_at)
VALUES ('11111111-1111-1111-1111-111111111111', now() - interval '1 hour', now());

INSERT INTO webinar_live.stay (session_id, user_id, hub_id, entered_at, left_at)
SELECT s.id, 1001 + (s.webinar_id * :stays + u) % :accounts, '11111111-1111-1111-1111-111111111111',
       now() - interval '30 minutes', CASE WHEN NOT s.is_active THEN now() END
  FROM live_sessions_livesession s,
       generate_series(1, :stays) u
 WHERE s.webinar_id > 1000;

INSERT INTO webinar_live.run (session_id, started_at, ended_at)
SELECT id, now() - interval '1 hour', CASE WHEN NOT is_active THEN now() END
  FROM live_sessions_livesession
 WHERE webinar_id > 1000;

INSERT INTO webinar_live.capture (webinar_id, session_id, mode, started_at, ended_at)
SELECT webinar_id, id, 'file', now() - interval '1 hour', CASE WHEN NOT is_active THEN now() END
  FROM live_sessions_livesession
 WHERE webinar_id > 1000;

INSERT INTO webinar_live.room_stay (session_id, occupant, participant, user_id, joined_at, left_at)
SELECT session_id, 'a' || user_id, user_id, user_id, entered_at, left_at
  FROM webinar_live.stay;

INSERT INTO webinar_live.room (session_id, opening, created_at)
SELECT id, 'a', now() - interval '1 hour'
  FROM live_sessions_livesession
 WHERE webinar_id > 1000;

INSERT INTO live_sessions_livesessionparticipant (session_id, user_id, joined_at)
SELECT session_id, user_id, entered_at
  FROM webinar_live.stay;

INSERT INTO webinar_live.session_presence (session_id, participant_count, counted_at)
SELECT id, 0, now()
  FROM live_sessions_livesession
 WHERE webinar_id > 1000;

INSERT INTO webinar_live.progress (session_id, user_id, step, failed, has_stream, since, told_at)
SELECT s.id, 1001 + (s.webinar_id * 20 + u) % :accounts, 'script', 'script_blocked', true, now(), now() - interval '2 days' * random()
  FROM live_sessions_livesession s,
       generate_series(1, 20) u
 WHERE s.webinar_id > 1000
   AND s.is_active;

INSERT INTO webinar_live.sign_in_failure (account, network, failed_at)
SELECT (1001 + n % :accounts)::text, inet '10.0.0.0' + n, now() - interval '1 minute' * random()
  FROM generate_series(1, 10000) n;

INSERT INTO webinar_live.known_network (user_id, network, signed_in_at)
SELECT 1001 + n % :accounts, inet '10.0.0.0' + n, now() - interval '80 days' * random()
  FROM generate_series(1, 10000) n;

INSERT INTO webinar_live.usage (user_id, kind, times, ends_at)
SELECT 1001 + n % :accounts, 'chat', 1, now() + interval '1 minute' * random()
  FROM generate_series(1, 10000) n;

INSERT INTO webinar_live.analytics_run (session_id, started_at, ended_at, seconds, participants, audience_seconds, peak)
SELECT s.id, e.date + e.time, e.date + e.time, 0, 0, 0, 0
  FROM live_sessions_livesession s
  JOIN webinars_event            e ON e.id = s.webinar_id
 WHERE s.webinar_id > 1000;

INSERT INTO webinar_live.analytics_webinar
       (session_id, webinar_id, last_started_at, runs, seconds, participants, attended, audience_seconds, peak, provisional, as_of)
SELECT s.id, s.webinar_id, a.started_at, 1, 0, 0, 0, 0, 0, false, now()
  FROM webinar_live.analytics_run a
  JOIN live_sessions_livesession  s ON s.id = a.session_id;

INSERT INTO webinar_live.analytics_day (day, organizer_id, runs, seconds, participants, audience_seconds, provisional)
SELECT a.day, e.organizer_id, count(*), 0, 0, 0, false
  FROM webinar_live.analytics_run     a
  JOIN webinar_live.analytics_webinar w ON w.session_id = a.session_id
  JOIN webinars_event                 e ON e.id = w.webinar_id
 GROUP BY a.day, e.organizer_id;

RESET session_replication_role;
