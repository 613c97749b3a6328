-- A thousand webinars with a session each, and as many accounts.

INSERT INTO auth_user (id, password, is_superuser, username, first_name, last_name, email, is_staff, is_active, date_joined)
SELECT n, '!', false, 'user' || n, '', '', '', false, true, now()
  FROM generate_series(1001, 2000) n;

INSERT INTO accounts_userprofile (user_id, role, is_email_verified, created_at, updated_at)
SELECT n, 'student', true, now(), now()
  FROM generate_series(1001, 2000) n;

INSERT INTO webinars_event (id, title, description, date, time, duration, price, manual_status, created_at, updated_at, organizer_id)
SELECT n, 'Webinar', '', current_date, '10:00', 60, 0, '', now(), now(), 1001
  FROM generate_series(1001, 2000) n;

INSERT INTO registrations_registration (user_id, event_id, attended, registered_on)
SELECT u, e, false, now()
  FROM generate_series(1001, 2000)     u,
       generate_series(1001, 2000, 50) e;

INSERT INTO live_sessions_livesession (webinar_id, room_name, is_active, created_at, started_at)
SELECT n, format('webinar_%s_%s', n, lpad(to_hex(n), 8, '0')), false, now(), now()
  FROM generate_series(1001, 2000) n;

ANALYZE;
