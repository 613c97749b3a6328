-- The plans of the workers' statements as they stand for a prepared statement, and of the DBA's overview.

\set ON_ERROR_STOP on
\set QUIET on

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
