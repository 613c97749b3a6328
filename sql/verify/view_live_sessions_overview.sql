-- Verify webinar_live:view_live_sessions_overview on pg

BEGIN;

SELECT session_id, webinar_id, webinar, planned_start, host, started_by, room_name, is_active,
       created_at, started_at, end_time, registrations, participants
  FROM live_sessions_overview
 WHERE false;

DO $$
BEGIN
    ASSERT NOT has_table_privilege('public', 'live_sessions_overview', 'SELECT'),
        'live_sessions_overview shows rooms: PUBLIC must not read it';
END
$$;

ROLLBACK;
