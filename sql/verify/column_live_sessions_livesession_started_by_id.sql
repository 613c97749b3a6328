-- Verify webinar_live:column_live_sessions_livesession_started_by_id on pg

BEGIN;

\set column started_by_id
\set types '{integer,bigint}'
\ir shared/session_column.sql

ROLLBACK;
