-- Verify webinar_live:column_live_sessions_livesession_end_time on pg

BEGIN;

\set column end_time
\set types '{timestamp with time zone}'
\ir shared/session_column.sql

ROLLBACK;
