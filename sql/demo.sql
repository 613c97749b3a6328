-- Demonstration data for a stand-alone installation: four people of a school and its three webinars.
--
-- psql variables: host_password, student_password, guest_password, admin_password,
-- each a ready-made Django hash (pbkdf2_sha256$iterations$salt$hash).
--
-- Loading it again moves the three webinars' times to now and changes nothing else.

\set ON_ERROR_STOP on

BEGIN;

SET LOCAL client_min_messages = warning;

-- On a database with people and webinars of its own, these names and numbers belong to somebody else.
DO $$
BEGIN
    IF EXISTS (SELECT FROM auth_user
                WHERE (id BETWEEN 1 AND 4 OR username IN ('host', 'student', 'guest', 'admin'))
                  AND username IS DISTINCT FROM (ARRAY['host', 'student', 'guest', 'admin'])[id])
    OR EXISTS (SELECT FROM webinars_event
                WHERE id BETWEEN 1 AND 3
                  AND organizer_id <> 1) THEN
        RAISE EXCEPTION 'demo data is for a database without accounts and webinars of its own: nothing was loaded';
    END IF;
END
$$;

INSERT INTO auth_user
       (id, username,  password,            first_name, last_name, email,                        is_active, is_staff, is_superuser, date_joined)
VALUES (1,  'host',    :'host_password',    'Meera',    'Iyer',    'meera.iyer@school.example',  true,      false,    false,        now()),
       (2,  'student', :'student_password', 'Arjun',    'Patel',   'arjun.patel@school.example', true,      false,    false,        now()),
       (3,  'guest',   :'guest_password',   'Lena',     'Vogel',   'lena.vogel@school.example',  true,      false,    false,        now()),
       (4,  'admin',   :'admin_password',   'Farah',    'Qureshi', 'office@school.example',      true,      true,     false,        now())
    ON CONFLICT (id) DO NOTHING;

INSERT INTO accounts_userprofile
       (user_id, role,      is_email_verified, created_at, updated_at)
VALUES (1,       'admin',   true,              now(),      now()),
       (2,       'student', true,              now(),      now()),
       (3,       'student', true,              now(),      now()),
       (4,       'admin',   true,              now(),      now())
    ON CONFLICT (user_id) DO NOTHING;

INSERT INTO webinars_event
       (id, title, description, price, duration, date, time, manual_status, created_at, updated_at, organizer_id)
SELECT w.id, w.title, w.description, w.price, w.duration, utc.start::date, utc.start::time, '', now(), now(), 1
  FROM (VALUES
       (1, 'Exam clinic: quadratic equations',
           E'Bring the problems that cost you marks. We work through past papers together, from factorising to the discriminant, '
           'and you may ask at any point.\n\nDrop in when it suits you: the clinic is open all day, with a short break every hour.',
           0.00,   480, interval '-10 minutes'),
       (2, 'Photosynthesis, from leaf to molecule',
           E'What happens in a leaf between sunrise and noon? We follow the light through the chloroplast, compare C3 and C4 plants, '
           'and plan an experiment that you can repeat at home.\n\nFor grades 9 and 10. Have a sheet of paper and a green leaf ready.',
           149.00,  90, interval '1 day'),
       (3, 'How to read a poem aloud',
           E'Three poems, three voices: we practised pace, pause and breath with Tagore, Dickinson and Rilke.\n\n'
           'Thank you to everybody who read.',
           99.00,   60, interval '-3 days')
       ) AS w (id, title, description, price, duration, starts_in)
 CROSS JOIN LATERAL (SELECT date_trunc('hour', now() AT TIME ZONE 'UTC' + w.starts_in)) AS utc (start)
    ON CONFLICT (id) DO UPDATE
   SET date       = excluded.date,
       time       = excluded.time,
       updated_at = excluded.updated_at;

INSERT INTO registrations_registration
       (user_id, event_id, attended, registered_on)
VALUES (2,       1,        false,    now()),
       (2,       2,        false,    now()),
       (2,       3,        true,     now())
    ON CONFLICT (user_id, event_id) DO NOTHING;

-- A chat that has begun is not begun again.
INSERT INTO communications_webinarchatmessage
       (event_id, user_id, message, created_at)
SELECT 1, line.user_id, line.message, now() - line.ago
  FROM (VALUES
       (1, 'Good morning! The papers are on the school''s page; we begin with number 3.',          interval '9 minutes'),
       (2, 'Good morning. Could we do the discriminant again before that?',                        interval '7 minutes'),
       (1, 'Gladly. b² − 4ac: what does it tell you when it is negative? Write your guess here.',  interval '6 minutes'),
       (2, 'No real solution: the parabola never touches the axis.',                               interval '4 minutes')
       ) AS line (user_id, message, ago)
 WHERE NOT EXISTS (SELECT FROM communications_webinarchatmessage WHERE event_id = 1)
 ORDER BY line.ago DESC;

-- Rows with a given id leave the sequence behind: move it past them, never back.
SELECT setval(t.id_sequence, greatest(t.highest, pg_sequence_last_value(t.id_sequence)))
  FROM (SELECT pg_get_serial_sequence('auth_user', 'id')::regclass,      max(id) FROM auth_user
         UNION ALL
        SELECT pg_get_serial_sequence('webinars_event', 'id')::regclass, max(id) FROM webinars_event
       ) AS t (id_sequence, highest)
\g /dev/null

COMMIT;
