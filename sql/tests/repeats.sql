-- What a statement says of a webinar in each of its rows, it asks once, however many rows there are.

BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/statements.sql
\ir fixtures/blocks.sql
SELECT plan(4);

\set people 1000
\set events 500
SET LOCAL client_min_messages = warning;
SET LOCAL session_replication_role = replica;

INSERT INTO auth_user (id, password, is_superuser, username, first_name, last_name, email, is_staff, is_active, date_joined)
SELECT 1000 + n, 'secret', false, 'user' || n, '', '', format('user%s@school.example', n), false, true, now()
  FROM generate_series(1, :people) n;
INSERT INTO registrations_registration (registered_on, attended, event_id, user_id)
SELECT now(), false, 1, 1000 + n
  FROM generate_series(1, :people) n;
INSERT INTO webinar_live.hub (id, since, heartbeat_at)
VALUES ('11111111-1111-1111-1111-111111111111', now(), now());
INSERT INTO webinar_live.hub_waiting (hub_id, webinar_id, user_id)
SELECT '11111111-1111-1111-1111-111111111111', 1, 1000 + n
  FROM generate_series(1, :people) n;
SELECT max(id) AS before FROM webinar_live.event_horizon \gset
INSERT INTO webinar_live.event (id, webinar_id, kind, data, created_at)
SELECT :before + n, 1, 'status', '{"is_active":false}', now()
  FROM generate_series(1, :events) n;
SET LOCAL session_replication_role = origin;
ANALYZE;

-- A row costs a few blocks of its own; what was asked for it anew would cost more.
CREATE FUNCTION pg_temp.asks_once(one text, many text, rows integer, blocks integer, rule text) RETURNS text
LANGUAGE sql
AS $$
    SELECT cmp_ok(pg_temp.blocks(many), '<', pg_temp.blocks(one) + rows * blocks, rule);
$$;

-- Each statement's first execution reads catalogs besides.
SELECT sum(pg_temp.blocks(statement)) AS of_catalogs
  FROM (VALUES ('outbox_snapshot (1, 1)'),
               (format('outbox_next (%s, 1)', :before)),
               ('presence_rights (1, ''{2}'')')) AS first (statement) \gset

SELECT is((SELECT count(*) FROM webinar_live.waiting WHERE webinar_id = 1), :people::bigint, 'a whole school waits');
SELECT pg_temp.asks_once('outbox_snapshot (1, 1)', format('outbox_snapshot (1, %s)', :events), :events, 2,
    'who comes is told how many wait, and they are not counted for each event');
SELECT pg_temp.asks_once(format('outbox_next (%s, 1)', :before), format('outbox_next (%s, %s)', :before, :events), :events, 2,
    'the newest event is not looked for with each event');
SELECT pg_temp.asks_once('presence_rights (1, ''{2}'')',
    format('presence_rights (1, %L)', ARRAY(SELECT 1000 + n FROM generate_series(1, :people) n)::text), :people, 4,
    'nor with each account whose rights are looked up');

SELECT * FROM finish();
ROLLBACK;
