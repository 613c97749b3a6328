-- Verify webinar_live:table_live_sessions_livesession on pg

BEGIN;

SELECT id,
       webinar_id,
       room_name,
       is_active
  FROM live_sessions_livesession
 WHERE false;

\set table live_sessions_livesession
\set columns '{webinar_id}'
\ir shared/unique.sql
\set columns '{room_name}'
\ir shared/unique.sql

ROLLBACK;
