-- One lesson in three runs, reckoned by hand: minutes from its first start.

BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(24);

INSERT INTO auth_user (id, password, is_superuser, username, first_name, last_name, email, is_staff, is_active, date_joined)
SELECT id, 'secret', false, 'account' || id, '', '', '', false, true, now() FROM generate_series(5, 9) AS id;
INSERT INTO registrations_registration (registered_on, attended, event_id, user_id)
SELECT now(), id = 8, 1, id FROM generate_series(5, 9) AS id;

CREATE FUNCTION pg_temp.at(minute numeric) RETURNS timestamptz
LANGUAGE sql STABLE
AS $$ SELECT date_trunc('hour', now()) - interval '3 days' + minute * interval '1 minute' $$;

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
UPDATE live_sessions_livesession SET is_active = false, end_time = now() WHERE webinar_id = 1;
DELETE FROM webinar_live.run;
INSERT INTO webinar_live.run (session_id, started_at, ended_at)
SELECT s.id, pg_temp.at(run.started), pg_temp.at(run.ended)
  FROM live_sessions_livesession AS s, (VALUES (0, 60), (120, 150), (200, 230)) AS run (started, ended)
 WHERE s.webinar_id = 1;

-- The second hub was killed in the 40th minute.
INSERT INTO webinar_live.hub (id, since, heartbeat_at)
VALUES ('11111111-1111-1111-1111-111111111111', pg_temp.at(-60), now()),
       ('22222222-2222-2222-2222-222222222222', pg_temp.at(-60), pg_temp.at(40));

INSERT INTO webinar_live.stay (session_id, user_id, hub_id, entered_at, seen_at, left_at)
SELECT s.id, stay.account, hub.id, pg_temp.at(entered), pg_temp.at(seen), pg_temp.at("left")
  FROM live_sessions_livesession AS s,
       (VALUES (1,   0, 1, NULL,   60),     -- the host
               (2,   5, 1, NULL,   25),     -- two devices at two hubs,
               (2,  20, 2, NULL,   45),     -- which overlap
               (2, 115, 1, NULL,  130),     -- before the second start
               (2, 200, 1, NULL,  230),     -- what the room knows better
               (3,  30, 2, NULL, NULL),     -- at the hub that was killed
               (5, 200, 1, NULL,  230),     -- a page whose person the room never saw
               (8, -10, 1, NULL,    0),     -- never while it was on the air
               (8,  60, 1, NULL,   70),
               (9,  10, 0,   12, NULL)      -- a page that polled, and fell silent
       ) AS stay (account, entered, hub, seen, "left")
  LEFT JOIN (VALUES (1, '11111111-1111-1111-1111-111111111111'::uuid),
                    (2, '22222222-2222-2222-2222-222222222222')) AS hub (number, id) ON hub.number = stay.hub
 WHERE s.webinar_id = 1;

-- The Jitsi server told of the third run alone: of a move to a break-out room and back, each a second long; of one whose
-- leaving follows from the room's end; of somebody without an account.
INSERT INTO webinar_live.room (session_id, opening, created_at, destroyed_at)
SELECT id, 'a', pg_temp.at(201), pg_temp.at(229) FROM live_sessions_livesession WHERE webinar_id = 1;
INSERT INTO webinar_live.room_stay (session_id, breakout, occupant, user_id, joined_at, left_at)
SELECT s.id, visit.breakout, visit.occupant, visit.account, pg_temp.at(joined), pg_temp.at("left")
  FROM live_sessions_livesession AS s,
       (VALUES (2, 'a', NULL,    202,            210),
               (2, 'b', 'group', 210 + 1 / 60.0, 220),
               (2, 'c', NULL,    220 + 1 / 60.0, 225),
               (6, 'd', NULL,    205,            NULL),
               (NULL, 'e', NULL, 205,            230)) AS visit (account, occupant, breakout, joined, "left")
 WHERE s.webinar_id = 1;

CREATE FUNCTION pg_temp.report() RETURNS TABLE (account bigint, registered boolean, host boolean, first numeric, last numeric,
                                                seconds bigint, page_seconds bigint, stays bigint, state text, source text, disagrees boolean)
LANGUAGE sql
AS $$
    SELECT user_id, registered, host,
           round((extract(epoch FROM first_entered_at - pg_temp.at(0)) / 60)::numeric),
           round((extract(epoch FROM last_left_at     - pg_temp.at(0)) / 60)::numeric),
           seconds, page_seconds, stays, state, source, disagrees
      FROM webinar_live.attendance(1)
     ORDER BY user_id;
$$;
CREATE FUNCTION pg_temp.states(expected text, rule text) RETURNS text
LANGUAGE sql
AS $$
    SELECT is((SELECT string_agg(user_id || ' ' || state, ', ' ORDER BY user_id) FROM webinar_live.attendance(1)), expected, rule);
$$;
CREATE FUNCTION pg_temp.marked(expected bigint[], rule text) RETURNS text
LANGUAGE sql
AS $$
    SELECT is((SELECT array_agg(user_id::bigint ORDER BY user_id) FROM registrations_registration WHERE event_id = 1 AND attended), expected, rule);
$$;

SELECT results_eq('SELECT * FROM pg_temp.report()', $$
    VALUES (1::bigint, false, true,   0::numeric,  60::numeric, 3600::bigint, 3600::bigint, 1::bigint, 'attended', 'page', false),
           (2,         true,  false,  5,          225,          2400 + 600 + 1378, 2400 + 600 + 1800, 3, 'attended', 'page', true),
           (3,         false, false, 30,           40,           600,          600,          1,         'attended', 'page', false),
           (5,         true,  false, NULL,       NULL,             0,         1800,          0,         'absent',   'room', true),
           (6,         true,  false, 205,         229,          1440,            0,          1,         'attended', 'room', true),
           (7,         true,  false, NULL,       NULL,             0,            0,          0,         'absent',   'room', false),
           (8,         true,  false, NULL,       NULL,             0,            0,          0,         'absent',   'room', false),
           (9,         true,  false, 10,           12,           120,          120,          1,         'attended', 'page', false)
    $$, 'everybody''s attendance is as reckoned by hand');
SELECT is((SELECT bool_or(provisional OR present) FROM webinar_live.attendance(1)), false, 'all of it is final, and nobody is there');

INSERT INTO webinar_live.webinar_settings (webinar_id, entry, audience, lobby, muted_on_entry, chat, screen_share, attended_after, changed_at)
VALUES (1, 'registered', 'talks', false, false, 'everyone', 'everyone', '50%', now());
SELECT pg_temp.states('1 attended, 2 attended, 3 left_early, 5 absent, 6 left_early, 7 absent, 8 absent, 9 left_early',
    'half of two hours is an hour');
UPDATE webinar_live.webinar_settings SET attended_after = '20';
SELECT pg_temp.states('1 attended, 2 attended, 3 left_early, 5 absent, 6 attended, 7 absent, 8 absent, 9 left_early',
    'minutes are minutes');
SELECT throws_ok(format('UPDATE webinar_live.webinar_settings SET attended_after = %L', wrong), '23514', NULL, format('%L is no rule', wrong))
  FROM unnest('{0,101%,half}'::text[]) AS wrong;

SELECT webinar_live.settle_attendance();
SELECT pg_temp.marked('{8}', 'a run that is not to be settled is left alone');
UPDATE webinar_live.run SET settle_at = now();
SELECT webinar_live.settle_attendance();
SELECT pg_temp.marked('{2,6,8}', 'who attended is set by the rule; what the platform has set stays');
SELECT is((SELECT count(settle_at) FROM webinar_live.run), 0::bigint, 'once');

SELECT count(*) FROM pg_temp.as_worker('EXECUTE attendance_correct (1, 1, 7, ''attended'', ''Was at the phone'')') AS (state text, reason text, author text, moment text);
SELECT pg_temp.marked('{2,6,7,8}', 'a registration follows a correction');
SELECT count(*) FROM pg_temp.as_worker('EXECUTE attendance_correct (1, 1, 6, ''absent'', ''Only the microphone was there'')') AS (state text, reason text, author text, moment text);
SELECT pg_temp.marked('{2,7,8}', 'also when it takes something back');
UPDATE webinar_live.run SET settle_at = now();
SELECT webinar_live.settle_attendance();
SELECT pg_temp.marked('{2,7,8}', 'and settling again leaves it so');
SELECT results_eq(
    'SELECT user_id, state, corrected_state, reason, corrected_by FROM webinar_live.attendance(1) WHERE corrected_state IS NOT NULL ORDER BY 1',
    $$ VALUES (6::bigint, 'attended', 'absent', 'Only the microphone was there', 1::bigint),
              (7,         'absent',   'attended', 'Was at the phone', 1) $$,
    'what was seen stays beside it');
SELECT is_empty($$ SELECT * FROM pg_temp.as_worker('EXECUTE attendance_correct (1, 2, 7, ''absent'', ''x'')') AS (a text, b text, c text, d text) $$,
    'a student corrects nobody');
SELECT is_empty($$ SELECT * FROM pg_temp.as_worker('EXECUTE attendance_correct (1, 1, 4, ''absent'', ''x'')') AS (a text, b text, c text, d text) $$,
    'who is not in the report is not corrected');

-- As if the third run had ended just now.
UPDATE webinar_live.run SET ended_at = now() - interval '14 minutes' WHERE started_at = pg_temp.at(200);
UPDATE webinar_live.room SET destroyed_at = NULL;
SELECT is((SELECT bool_and(provisional) FROM webinar_live.attendance(1)), true, 'until the room''s own list is in, all is provisional');
SELECT is((SELECT bool_or(disagrees) FROM webinar_live.attendance(1)), false, 'and nothing disagrees yet');
UPDATE webinar_live.room SET destroyed_at = now() - interval '14 minutes';
SELECT is((SELECT bool_and(provisional) FROM webinar_live.attendance(1)), true, 'also as long as that of a room is not in whose opening was never told');
INSERT INTO webinar_live.room (session_id, breakout, opening, created_at, destroyed_at)
SELECT id, 'group', 'b', pg_temp.at(210), pg_temp.at(220) FROM live_sessions_livesession WHERE webinar_id = 1;
SELECT is((SELECT bool_or(provisional) FROM webinar_live.attendance(1)), false, 'then it is final');
UPDATE webinar_live.room SET destroyed_at = NULL WHERE breakout IS NULL;
UPDATE webinar_live.run SET settle_at = now() WHERE started_at = pg_temp.at(200);
SELECT webinar_live.settle_attendance();
SELECT is((SELECT settle_at FROM webinar_live.run WHERE started_at = pg_temp.at(200)), now() + interval '1 minute', 'and settled later');
UPDATE webinar_live.run SET ended_at = now() - interval '15 minutes' WHERE started_at = pg_temp.at(200);
SELECT is((SELECT bool_or(provisional) FROM webinar_live.attendance(1)), false, 'but not for longer than a quarter of an hour');

-- The server's clock was set back between a joining and its leaving.
UPDATE webinar_live.room_stay SET left_at = joined_at - interval '1 minute' WHERE occupant = 'd';
SELECT is((SELECT last_left_at - first_entered_at FROM webinar_live.attendance(1) WHERE user_id = 6), interval '0', 'nobody leaves before they came');

-- On the air again.
UPDATE live_sessions_livesession SET is_active = true, started_at = now() - interval '5 minutes' WHERE webinar_id = 1;
INSERT INTO webinar_live.stay (session_id, user_id, hub_id, entered_at)
SELECT id, 7, '11111111-1111-1111-1111-111111111111', now() - interval '4 minutes' FROM live_sessions_livesession WHERE webinar_id = 1;
SELECT results_eq(
    'SELECT present, last_left_at, seconds, provisional FROM webinar_live.attendance(1) WHERE user_id = 7',
    'VALUES (true, NULL::timestamptz, 240::bigint, true)',
    'who is there is, so far');

SELECT * FROM finish();
ROLLBACK;
