-- Certificates: by the rule that held at the start, one that is valid a person and webinar, and what takes it back.

BEGIN;
\ir fixtures/lesson.sql
\ir fixtures/workers.sql
SELECT plan(24);

CREATE FUNCTION pg_temp.facts(webinar bigint, account bigint) RETURNS text
LANGUAGE sql
AS $$
    SELECT concat_ws(' ', coalesce(f.state, '-'), f.host, f.provisional, f.minutes, f.signed)
      FROM pg_temp.as_worker(format('EXECUTE certificate_facts (%s, %s)', webinar, account))
           AS f (is_active boolean, id bigint, name text, title varchar, state text, host boolean, provisional boolean,
                 minutes bigint, date text, signed text, now bigint);
$$;
CREATE FUNCTION pg_temp.id(number integer) RETURNS text
LANGUAGE sql STRICT
AS $$ SELECT format('00000000-0000-4000-8000-%s', lpad(number::text, 12, '0')) $$;
CREATE FUNCTION pg_temp.issue(number integer, account bigint, replaced integer DEFAULT NULL) RETURNS SETOF boolean
LANGUAGE sql
AS $$
    SELECT answer.is_kept
      FROM pg_temp.as_worker(format('EXECUTE certificate_issue (%L, 1, %s, %L, 1700000000, %L)',
                                    pg_temp.id(number), account, 'a.b.c' || number, pg_temp.id(replaced))) AS answer (is_kept boolean);
$$;
CREATE FUNCTION pg_temp.rule() RETURNS text
LANGUAGE sql
AS $$
    SELECT run.attended_after
      FROM webinar_live.run
      JOIN live_sessions_livesession AS s ON s.id = run.session_id
     WHERE s.webinar_id = 1;
$$;
CREATE FUNCTION pg_temp.correct(account bigint, state text) RETURNS void
LANGUAGE sql
AS $$
    SELECT count(*) FROM pg_temp.as_worker(format('EXECUTE attendance_correct (1, 1, %s, %L, ''So'')', account, state))
                         AS answer (state text, reason text, author text, moment text);
$$;
CREATE FUNCTION pg_temp.certificates(expected text, rule text) RETURNS text
LANGUAGE sql
AS $$
    SELECT is((SELECT string_agg(right(id, 1) || ' ' || coalesce(revoked_for, 'valid'), ', ' ORDER BY id) FROM webinar_live.certificate), expected, rule);
$$;

-- The rule stands in the run from its start on: minutes at the first one, none at the second webinar's.
INSERT INTO webinar_live.webinar_settings (webinar_id, entry, audience, lobby, muted_on_entry, chat, screen_share, attended_after, changed_at)
VALUES (1, 'registered', 'talks', false, false, 'everyone', 'everyone', '20', now());
SELECT pg_temp.start(1, 1, 'webinar_1_00000001');
SELECT is(pg_temp.rule(), '20', 'a start keeps the rule');
UPDATE webinar_live.webinar_settings SET attended_after = '90%';
SELECT is(pg_temp.rule(), '20', 'which a change of the settings does not touch');
UPDATE live_sessions_livesession SET started_at = now() - interval '60 minutes' WHERE webinar_id = 1;
INSERT INTO webinar_live.stay (session_id, user_id, seen_at, entered_at, left_at)
SELECT s.id, stay.account, now(), now() - interval '60 minutes', now() - stay.until * interval '1 minute'
  FROM live_sessions_livesession AS s, (VALUES (1, 1), (2, 35), (3, 55)) AS stay (account, until)
 WHERE s.webinar_id = 1;
SELECT is(pg_temp.facts(1, 2), 'attended f t 25', 'while the session is on, all is provisional');
UPDATE live_sessions_livesession SET is_active = false, end_time = now() WHERE webinar_id = 1;
SELECT is(pg_temp.facts(1, 2), 'attended f f 25', 'who was there for as long as the rule of the start asked has attended');
SELECT is((SELECT state FROM webinar_live.attendance(1) WHERE user_id = 2), 'left_early', 'whatever the report says by a later one');
SELECT is(pg_temp.facts(1, 3), 'left_early f f 5', 'who was not has not');
SELECT is(pg_temp.facts(1, 1), 'attended t f 59', 'a host is told apart');
UPDATE webinar_live.run SET attended_after = '50%';
SELECT is(pg_temp.facts(1, 2), 'left_early f f 25', 'a share is one of the time on the air');
UPDATE webinar_live.run SET attended_after = NULL;
SELECT is(pg_temp.facts(1, 2), 'left_early f f 25', 'a run of before the rule was noted is judged by the settings');
UPDATE webinar_live.run SET attended_after = '0';
SELECT is(pg_temp.facts(1, 3), 'attended f f 5', 'without a rule whoever came has attended');
SELECT is(pg_temp.facts(2, 2), '- f f 0', 'of a webinar that never ran nobody has');
SELECT throws_ok('UPDATE webinar_live.run SET attended_after = ''half''', '23514', NULL, 'half is no rule');

SELECT is(pg_temp.issue(1, 2), true, 'a certificate is kept');
SELECT is(pg_temp.facts(1, 2), 'attended f f 25 a.b.c1', 'and found again');
SELECT is(pg_temp.issue(2, 2), false, 'nobody has two that are valid');
SELECT is(pg_temp.issue(3, 2, 1), true, 'unless one takes the other''s place');
SELECT pg_temp.certificates('1 replacement, 3 valid', 'which is revoked then');
SELECT is(pg_temp.issue(4, 2, 1), false, 'once');

SELECT pg_temp.correct(2, 'absent');
SELECT pg_temp.certificates('1 replacement, 3 correction', 'a correction revokes it');
SELECT is(pg_temp.issue(5, 2), false, 'and none is kept against it');
SELECT pg_temp.correct(2, 'attended');
SELECT pg_temp.certificates('1 replacement, 3 valid', 'a correction of the correction takes it up again');

SELECT throws_ok($$ UPDATE webinar_live.certificate SET revoked_at = now() WHERE revoked_at IS NULL $$, '23514', NULL,
    'what is revoked says for what');

-- What a platform deletes.
DELETE FROM webinar_live.attendance_correction;
UPDATE webinar_live.certificate SET webinar_id = 2;
DELETE FROM webinars_event WHERE id = 2;
SET CONSTRAINTS ALL IMMEDIATE;
SELECT is((SELECT count(*) FROM webinar_live.certificate WHERE webinar_id IS NULL), 2::bigint, 'a certificate outlives its webinar');
DELETE FROM registrations_registration;
DELETE FROM webinar_live.stay WHERE user_id = 2;
DELETE FROM live_sessions_livesessionparticipant WHERE user_id = 2;
DELETE FROM auth_user WHERE id = 2;
SELECT is((SELECT count(*) FROM webinar_live.certificate), 0::bigint, 'and not its person');

SELECT * FROM finish();
ROLLBACK;
