-- Revert webinar_live:grant_webinar_live_platform from pg

BEGIN;

REVOKE SELECT (username, email, first_name, last_name, is_staff) ON auth_user            FROM webinar_live;
REVOKE ALL                                                       ON accounts_userprofile FROM webinar_live;

REVOKE SELECT (title, description, date, time, duration, price, thumbnail, live_stream_url, manual_status,
               created_at, updated_at),
       INSERT (title, description, date, time, duration, price, manual_status, organizer_id, created_at, updated_at)
    ON webinars_event FROM webinar_live;

REVOKE SELECT (registered_on, attended),
       INSERT (user_id, event_id, registered_on, attended)
    ON registrations_registration FROM webinar_live;
REVOKE DELETE ON registrations_registration FROM webinar_live;

REVOKE ALL ON communications_webinarchatmessage FROM webinar_live;

SELECT format('REVOKE ALL ON SEQUENCE %s FROM webinar_live', pg_get_serial_sequence(attrelid::regclass::text, 'id'))
  FROM pg_attribute
 WHERE attrelid IN ('webinars_event'::regclass,
                    'registrations_registration'::regclass,
                    'communications_webinarchatmessage'::regclass)
   AND attname = 'id'
\gexec

COMMIT;
