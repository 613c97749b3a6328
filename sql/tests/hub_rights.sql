BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
\set role webinar_live_events
\ir fixtures/as_role.sql
SELECT plan(31);

SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
SET CONSTRAINTS ALL IMMEDIATE;

SELECT pg_temp.may('SELECT data::text FROM webinar_live.event WHERE id > 0 ORDER BY id',
    'the hub reads what is told');
SELECT pg_temp.may('SELECT data::text FROM webinar_live.event WHERE webinar_id = 1 AND id > 0 ORDER BY id',
    'the hub reads what one webinar''s pages missed');
SELECT pg_temp.may('UPDATE webinar_live.event_horizon SET id = 1 RETURNING id::text',
    'the hub moves the horizon');
SELECT pg_temp.may('INSERT INTO webinar_live.hub (id, since, heartbeat_at) VALUES (''11111111-1111-1111-1111-111111111111'', now(), now()) RETURNING ''x''',
    'the hub says that it lives');
SELECT pg_temp.may('UPDATE webinar_live.hub SET heartbeat_at = now() RETURNING ''x''',
    'and that it lives still');
SELECT pg_temp.may('INSERT INTO webinar_live.stay (session_id, user_id, hub_id)
                    SELECT id, 2, ''11111111-1111-1111-1111-111111111111'' FROM live_sessions_livesession WHERE webinar_id = 1 RETURNING ''x''',
    'the hub notes who comes');
SELECT is((SELECT count(*) FROM live_sessions_livesessionparticipant WHERE user_id = 2), 1::bigint,
    'who comes is a participant, though the hub may not write that');
SELECT pg_temp.may('SELECT stay_id::text FROM webinar_live.present',
    'the hub sees who is there');
SELECT pg_temp.may('UPDATE webinar_live.stay SET left_at = now() RETURNING ''x''',
    'the hub notes who leaves');
SELECT pg_temp.may('INSERT INTO webinar_live.session_presence (session_id, participant_count, counted_at)
                    SELECT id, 1, now() FROM live_sessions_livesession WHERE webinar_id = 1
                        ON CONFLICT (session_id, counted_at) DO UPDATE SET participant_count = excluded.participant_count RETURNING ''x''',
    'the hub counts');
SELECT pg_temp.may('INSERT INTO webinar_live.hub_waiting (webinar_id, user_id, hub_id)
                    VALUES (1, 3, ''11111111-1111-1111-1111-111111111111'') RETURNING ''x''',
    'the hub notes who waits');
SELECT pg_temp.may('SELECT user_id::text FROM webinar_live.waiting',
    'the hub sees who waits');
SELECT pg_temp.may('DELETE FROM webinar_live.hub_waiting RETURNING ''x''',
    'the hub forgets who waits no longer');
SELECT pg_temp.may('SELECT u.id::text FROM auth_user u JOIN registrations_registration r ON r.user_id = u.id
                      JOIN webinars_event e ON e.id = r.event_id WHERE u.is_active AND e.organizer_id = 1',
    'the hub sees who may still be there');
SELECT pg_temp.may('UPDATE live_sessions_livesession SET is_active = false, end_time = greatest(now(), started_at)
                     WHERE webinar_id = 1 RETURNING room_name::text',
    'the hub ends a session');
SELECT is((SELECT count(id) FROM webinar_live.event WHERE webinar_id = 1), 2::bigint,
    'and that is told, though the hub may not write it');
SELECT pg_temp.may('DELETE FROM webinar_live.event RETURNING id::text',
    'the hub trims what is old');
SELECT pg_temp.may('SELECT webinar_live.refresh_analytics()::text',
    'the hub counts what was held');
SELECT pg_temp.is_refused('SELECT participants::text FROM webinar_live.analytics_webinar',
    'and does not read what that comes to');
SELECT pg_temp.may('SELECT change FROM sqitch.changes WHERE change = ''grant_webinar_live_events''',
    'the hub sees which changes are deployed');

SELECT pg_temp.is_refused('INSERT INTO webinar_live.event (webinar_id, kind, data) VALUES (1, ''chat'', ''{}'') RETURNING ''x''',
    'the hub writes no event');
SELECT pg_temp.is_refused('UPDATE webinar_live.event SET id = 1 RETURNING ''x''',
    'the hub changes no event');
SELECT pg_temp.is_refused('SELECT nextval(''webinar_live.event_id_seq'')::text',
    'the hub takes no event''s number');
SELECT pg_temp.is_refused('DELETE FROM webinar_live.stay RETURNING ''x''',
    'the hub forgets no attendance');
SELECT pg_temp.is_refused('UPDATE webinar_live.hub_waiting SET user_id = 1 RETURNING ''x''',
    'the hub makes nobody wait in another''s place');
SELECT pg_temp.is_refused('UPDATE live_sessions_livesession SET room_name = ''x'' RETURNING ''x''',
    'the hub renames no room');
SELECT pg_temp.is_refused('SELECT username::text FROM auth_user',
    'names are not for the hub');
SELECT pg_temp.is_refused('SELECT message FROM communications_webinarchatmessage',
    'the chat is not for the hub, but for what is told of it');
SELECT pg_temp.is_refused('DELETE FROM registrations_registration RETURNING ''x''',
    'the hub takes back no registration');
SELECT pg_temp.is_refused('SELECT webinar_live.password_fingerprint(1)',
    'passwords are not for the hub, not even whether they have changed');
SELECT pg_temp.is_refused('SELECT account FROM webinar_live.sign_in_failure',
    'the hub does not read who failed to sign in');

SELECT * FROM finish();
ROLLBACK;
