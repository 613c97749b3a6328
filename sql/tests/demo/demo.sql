-- After the demo was loaded, changed by hand and loaded again.

BEGIN;
SELECT plan(8);

SELECT results_eq(
    'SELECT u.id, u.username, p.role, u.is_staff FROM auth_user u JOIN accounts_userprofile p ON p.user_id = u.id ORDER BY u.id',
    $$ VALUES (1, 'host'::varchar, 'admin'::varchar, false), (2, 'student', 'student', false),
              (3, 'guest',         'student',        false), (4, 'admin',   'admin',   true) $$,
    'there are a host, a student, a guest and an admin');

SELECT results_eq($$
    SELECT id, CASE WHEN now() < starts                               THEN 'upcoming'
                    WHEN now() < starts + duration * interval '1 min' THEN 'live'
                    ELSE 'completed' END
      FROM webinars_event, LATERAL (SELECT (date + time) AT TIME ZONE 'UTC' AS starts) AS planned
     ORDER BY id
    $$,
    $$ VALUES (1::bigint, 'live'), (2, 'upcoming'), (3, 'completed') $$,
    'one webinar is live, one upcoming, one completed');

SELECT results_eq(
    'SELECT user_id, event_id FROM registrations_registration ORDER BY event_id',
    'VALUES (2, 1::bigint), (2, 2), (2, 3)',
    'the student is registered, the guest is not');

SELECT results_eq(
    'SELECT user_id, event_id FROM communications_webinarchatmessage ORDER BY created_at',
    'VALUES (1, 1::bigint), (2, 1), (1, 1), (2, 1)',
    'host and student have talked in the live one, once');

SELECT is((SELECT count(*) FROM webinars_event WHERE title LIKE '%.' AND organizer_id = 1), 3::bigint,
    'loading again keeps what was changed in a webinar');
SELECT is((SELECT count(*) FROM auth_user WHERE password = 'changed'), 4::bigint,
    'loading again keeps what was changed in an account');

SELECT is(nextval(pg_get_serial_sequence('auth_user', 'id')),      5::bigint, 'the next account gets the next number');
SELECT is(nextval(pg_get_serial_sequence('webinars_event', 'id')), 4::bigint, 'the next webinar gets the next number');

SELECT * FROM finish();
ROLLBACK;
