-- Verify webinar_live:table_live_sessions_livesessionparticipant on pg

BEGIN;

SELECT id,
       session_id,
       user_id,
       joined_at
  FROM live_sessions_livesessionparticipant
 WHERE false;

\set table live_sessions_livesessionparticipant
\set columns '{session_id,user_id}'
\ir shared/unique.sql

ROLLBACK;
