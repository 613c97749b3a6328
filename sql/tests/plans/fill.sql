-- Accounts, webinars, registrations and sessions at a size where reading a whole table is the dearer plan,
-- in a database that was deployed to.
--
-- psql variables: accounts, webinars; seats that are taken in each; of how many sessions one is live.

\set ON_ERROR_STOP on

-- Foreign keys and triggers are left out while the rows are made: they hold by construction, and it takes minutes less.
SET session_replication_role = replica;

INSERT INTO auth_user (id, password, is_superuser, username, first_name, last_name, email, is_staff, is_active, date_joined)
SELECT 1000 + n, repeat('x', 88), false, 'user' || n, 'Asha', 'Rao', format('user%s@school.example', n), false, true, now()
  FROM generate_series(1, :accounts) n;

INSERT INTO webinars_event (id, title, description, date, time, duration, price, manual_status, created_at, updated_at, organizer_id)
SELECT 1000 + n, 'Webinar', '', date '2026-01-01' + n / 100, '10:00', 60, 0, '', now(), now(), 1001 + n % 300 * (:accounts / 300)
  FROM generate_series(1, :webinars) n;

INSERT INTO registrations_registration (registered_on, attended, event_id, user_id)
SELECT now(), false, 1000 + e, 1001 + (e::bigint * :seats + u) * 7919 % :accounts
  FROM generate_series(1, :webinars) e,
       generate_series(1, :seats)    u;

INSERT INTO live_sessions_livesession (webinar_id, room_name, is_active, started_by_id, created_at, started_at, end_time)
SELECT 1000 + n, format('webinar_%s_%s', 1000 + n, lpad(to_hex(n), 8, '0')), n % :live = 0, 1001 + n % 300 * (:accounts / 300),
       now() - interval '1 hour', now() - interval '1 hour', CASE WHEN n % :live <> 0 THEN now() END
  FROM generate_series(1, :webinars) n;

RESET session_replication_role;
