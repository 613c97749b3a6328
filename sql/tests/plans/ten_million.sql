-- The workers' plans at ten million registrations. README.md says how to run it; it takes some minutes and 4 GB.

\set ON_ERROR_STOP on
\set QUIET on

-- Foreign keys are left unchecked while the rows are made: they hold by construction, and it takes minutes less.
SET session_replication_role = replica;

INSERT INTO auth_user (id, password, is_superuser, username, first_name, last_name, email, is_staff, is_active, date_joined)
SELECT n, '!', false, 'user' || n, '', '', '', false, true, now()
  FROM generate_series(1, 1000000) n;

INSERT INTO webinars_event (id, title, description, date, time, duration, price, manual_status, created_at, updated_at, organizer_id)
SELECT n, 'Webinar', '', current_date, '10:00', 60, 0, '', now(), now(), 1 + n % 1000
  FROM generate_series(1, 100000) n;

INSERT INTO registrations_registration (registered_on, attended, event_id, user_id)
SELECT now(), false, e, 1 + (e * 7919 + u * 9973) % 1000000
  FROM generate_series(1, 100000) e,
       generate_series(1, 100)    u;

INSERT INTO live_sessions_livesession (webinar_id, room_name, is_active, created_at, started_at)
SELECT n, format('webinar_%s_%s', n, lpad(to_hex(n), 8, '0')), n % 2 = 0, now(), now()
  FROM generate_series(1, 100000) n;

RESET session_replication_role;
VACUUM (ANALYZE) auth_user, webinars_event, registrations_registration, live_sessions_livesession;

\ir ../fixtures/workers.sql
SET plan_cache_mode = force_generic_plan;

\echo registrations:
\pset tuples_only on
\pset format unaligned
SELECT count(*) FROM registrations_registration;

BEGIN;
\echo
\echo facts (webinar 50000, user 959974, who is registered):
EXPLAIN (ANALYZE, BUFFERS) EXECUTE facts (50000, 959974);
\echo
\echo status (webinar 50000):
EXPLAIN (ANALYZE, BUFFERS) EXECUTE status (50000);
\echo
\echo start (webinar 50000, user 1, its organizer):
EXPLAIN (ANALYZE, BUFFERS) EXECUTE start (50000, 1, 'webinar_50000_ffffffff');
\echo
\echo end (webinar 50000, user 1, its organizer):
EXPLAIN (ANALYZE, BUFFERS) EXECUTE end_session (50000, 1);
\echo
\echo overview (webinar 50000):
EXPLAIN (ANALYZE, BUFFERS) SELECT * FROM live_sessions_overview WHERE webinar_id = 50000;
ROLLBACK;
