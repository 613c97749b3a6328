-- Each statement of the workers is an index lookup: 200,000 registrations suffice to make a scan the dearer plan.

BEGIN;
\ir fixtures/workers.sql
SELECT plan(13);

INSERT INTO auth_user (id, password, is_superuser, username, first_name, last_name, email, is_staff, is_active, date_joined)
SELECT n, '!', false, 'user' || n, '', '', '', false, true, now()
  FROM generate_series(1001, 21000) n;

INSERT INTO webinars_event (id, title, description, date, time, duration, price, manual_status, created_at, updated_at, organizer_id)
SELECT n, 'Webinar', '', current_date, '10:00', 60, 0, '', now(), now(), 1001 + n % 500
  FROM generate_series(1001, 11000) n;

INSERT INTO registrations_registration (registered_on, attended, event_id, user_id)
SELECT now(), false, e, 1001 + (e * 20 + u) % 20000
  FROM generate_series(1001, 11000) e,
       generate_series(1, 20)       u;

INSERT INTO live_sessions_livesession (webinar_id, room_name, is_active, created_at, started_at)
SELECT n, format('webinar_%s_%s', n, lpad(to_hex(n), 8, '0')), n % 2 = 0, now(), now()
  FROM generate_series(1001, 11000) n;

INSERT INTO webinar_live.stay (session_id, user_id, seen_at)
SELECT id, 1001 + id % 20000, now()
  FROM live_sessions_livesession
 WHERE webinar_id > 1000;

-- Each active session is an event now.
SET CONSTRAINTS ALL IMMEDIATE;
ANALYZE auth_user, webinars_event, registrations_registration, live_sessions_livesession,
        webinar_live.event, webinar_live.stay;

CREATE FUNCTION pg_temp.plan_of(statement text) RETURNS SETOF text
LANGUAGE plpgsql
AS $$
BEGIN
    RETURN QUERY EXECUTE 'EXPLAIN ' || statement;
END
$$;

-- Of hubs there are a few.
CREATE FUNCTION pg_temp.is_lookup(statement text, rule text) RETURNS text
LANGUAGE sql
AS $$
    SELECT is_empty(format('SELECT line FROM pg_temp.plan_of(%L) AS line WHERE line ~ ''Seq Scan on (?!hub )''', statement), rule);
$$;

-- As the server plans them at first, with the values at hand …
SET LOCAL plan_cache_mode = force_custom_plan;
SELECT pg_temp.is_lookup('EXECUTE facts (5000, 5000)',       'the facts are lookups');
SELECT pg_temp.is_lookup('EXECUTE status (5000)',            'status is a lookup');
SELECT pg_temp.is_lookup('EXECUTE start (5000, 1001, ''x'')', 'start is a lookup');
SELECT pg_temp.is_lookup('EXECUTE end_session (5000, 1001)', 'end is a lookup');

-- … and as it keeps them for a prepared statement.
SET LOCAL plan_cache_mode = force_generic_plan;
SELECT pg_temp.is_lookup('EXECUTE facts (5000, 5000)',       'the facts are lookups, once the plan is kept');
SELECT pg_temp.is_lookup('EXECUTE status (5000)',            'status is a lookup, once the plan is kept');
SELECT pg_temp.is_lookup('EXECUTE start (5000, 1001, ''x'')', 'start is a lookup, once the plan is kept');
SELECT pg_temp.is_lookup('EXECUTE end_session (5000, 1001)', 'end is a lookup, once the plan is kept');

SELECT pg_temp.is_lookup('SELECT * FROM live_sessions_overview WHERE webinar_id = 5000',
    'the overview of one webinar is a lookup');

SELECT pg_temp.is_lookup('SELECT id, kind, data FROM webinar_live.event WHERE id > 9000000 ORDER BY id',
    'what is new is a lookup');
SELECT pg_temp.is_lookup('SELECT id, kind, data FROM webinar_live.event WHERE webinar_id = 5000 AND id > 1 ORDER BY id',
    'what the pages of one webinar missed is a lookup');
SELECT pg_temp.is_lookup('DELETE FROM webinar_live.event WHERE created_at < now() - interval ''1 day''',
    'trimming is a lookup');
SELECT pg_temp.is_lookup('SELECT count(DISTINCT user_id) FROM webinar_live.present WHERE session_id = 5000',
    'who is in one session is a lookup');

SELECT * FROM finish();
ROLLBACK;
