-- Verify webinar_live:column_live_sessions_livesession_created_at on pg

BEGIN;

\set column created_at
\set types '{timestamp with time zone}'
\ir shared/session_column.sql

ROLLBACK;
