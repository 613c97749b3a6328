-- Verify webinar_live:grant_webinar_live_platform on pg

BEGIN;

-- At least these rights. That the role holds no more is verified where its last rights are granted.
CREATE TEMPORARY TABLE expected (object text, privilege text) ON COMMIT DROP;

INSERT INTO expected (object, privilege)
VALUES ('auth_user.username',                           'SELECT'),
       ('auth_user.email',                              'SELECT'),
       ('auth_user.first_name',                         'SELECT'),
       ('auth_user.last_name',                          'SELECT'),
       ('auth_user.is_staff',                           'SELECT'),
       ('accounts_userprofile.user_id',                 'SELECT'),
       ('accounts_userprofile.role',                    'SELECT'),
       ('accounts_userprofile.profile_picture',         'SELECT'),
       ('webinars_event.title',                         'SELECT'),
       ('webinars_event.description',                   'SELECT'),
       ('webinars_event.date',                          'SELECT'),
       ('webinars_event.time',                          'SELECT'),
       ('webinars_event.duration',                      'SELECT'),
       ('webinars_event.price',                         'SELECT'),
       ('webinars_event.thumbnail',                     'SELECT'),
       ('webinars_event.live_stream_url',               'SELECT'),
       ('webinars_event.manual_status',                 'SELECT'),
       ('webinars_event.created_at',                    'SELECT'),
       ('webinars_event.updated_at',                    'SELECT'),
       ('webinars_event.title',                         'INSERT'),
       ('webinars_event.description',                   'INSERT'),
       ('webinars_event.date',                          'INSERT'),
       ('webinars_event.time',                          'INSERT'),
       ('webinars_event.duration',                      'INSERT'),
       ('webinars_event.price',                         'INSERT'),
       ('webinars_event.manual_status',                 'INSERT'),
       ('webinars_event.organizer_id',                  'INSERT'),
       ('webinars_event.created_at',                    'INSERT'),
       ('webinars_event.updated_at',                    'INSERT'),
       ('registrations_registration.registered_on',     'SELECT'),
       ('registrations_registration.attended',          'SELECT'),
       ('registrations_registration.user_id',           'INSERT'),
       ('registrations_registration.event_id',          'INSERT'),
       ('registrations_registration.registered_on',     'INSERT'),
       ('registrations_registration.attended',          'INSERT'),
       ('registrations_registration',                   'DELETE'),
       ('communications_webinarchatmessage.id',         'SELECT'),
       ('communications_webinarchatmessage.event_id',   'SELECT'),
       ('communications_webinarchatmessage.user_id',    'SELECT'),
       ('communications_webinarchatmessage.message',    'SELECT'),
       ('communications_webinarchatmessage.created_at', 'SELECT'),
       ('communications_webinarchatmessage.event_id',   'INSERT'),
       ('communications_webinarchatmessage.user_id',    'INSERT'),
       ('communications_webinarchatmessage.message',    'INSERT'),
       ('communications_webinarchatmessage.created_at', 'INSERT');

-- Sequences only where the id is a serial.
INSERT INTO expected (object, privilege)
SELECT split_part(pg_get_serial_sequence(attrelid::regclass::text, 'id'), '.', 2), 'USAGE'
  FROM pg_attribute
 WHERE attrelid IN ('webinars_event'::regclass,
                    'registrations_registration'::regclass,
                    'communications_webinarchatmessage'::regclass)
   AND attname     = 'id'
   AND attidentity = '';

CREATE TEMPORARY TABLE held ON COMMIT DROP AS
SELECT c.relname::text AS object, acl.privilege_type AS privilege
  FROM pg_class c
 CROSS JOIN aclexplode(c.relacl) acl
 WHERE acl.grantee = 'webinar_live'::regrole
 UNION ALL
SELECT c.relname || '.' || a.attname, acl.privilege_type
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid
 CROSS JOIN aclexplode(a.attacl) acl
 WHERE acl.grantee = 'webinar_live'::regrole;

DO $$
DECLARE
    difference text;
BEGIN
    SELECT string_agg(format('%s on %s', d.privilege, d.object), ', ')
      INTO difference
      FROM (TABLE expected EXCEPT TABLE held) d;

    ASSERT difference IS NULL, format('role webinar_live lacks %s', difference);
END
$$;

ROLLBACK;
