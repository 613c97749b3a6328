-- Deploy webinar_live:grant_webinar_live_platform to pg
-- requires: grant_webinar_live
-- requires: table_accounts_userprofile
-- requires: table_communications_webinarchatmessage

BEGIN;

-- Who somebody is. Never the password.
GRANT SELECT (username, email, first_name, last_name, is_staff) ON auth_user            TO webinar_live;
GRANT SELECT (user_id, role, profile_picture)                   ON accounts_userprofile TO webinar_live;

-- The list, the details, and a new webinar.
GRANT SELECT (title, description, date, time, duration, price, thumbnail, live_stream_url, manual_status,
              created_at, updated_at),
      INSERT (title, description, date, time, duration, price, manual_status, organizer_id, created_at, updated_at)
   ON webinars_event TO webinar_live;

-- Register, look at one's own, take back.
GRANT SELECT (registered_on, attended),
      INSERT (user_id, event_id, registered_on, attended),
      DELETE
   ON registrations_registration TO webinar_live;

-- Read and write the chat.
GRANT SELECT (id, event_id, user_id, message, created_at),
      INSERT (event_id, user_id, message, created_at)
   ON communications_webinarchatmessage TO webinar_live;

-- Before Django 4.1 ids came from sequences' defaults, which ask for a right of their own.
SELECT format('GRANT USAGE ON SEQUENCE %s TO webinar_live', pg_get_serial_sequence(attrelid::regclass::text, 'id'))
  FROM pg_attribute
 WHERE attrelid IN ('webinars_event'::regclass,
                    'registrations_registration'::regclass,
                    'communications_webinarchatmessage'::regclass)
   AND attname     = 'id'
   AND attidentity = ''
\gexec

COMMIT;
