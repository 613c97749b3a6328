-- Verify webinar_live:index_live_sessions_livesessionparticipant_joined_at on pg

BEGIN;

\set table live_sessions_livesessionparticipant
\set index live_sessions_livesessionparticipant_joined_at
\ir shared/own_index.sql

ROLLBACK;
