-- Ten million registrations for a hundred thousand webinars, in an empty database that was deployed to.
-- Takes about four minutes and 2 GB.

\set ON_ERROR_STOP on

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
