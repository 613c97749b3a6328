-- Verify webinar_live:grant_webinar_live_presence on pg

BEGIN;

-- Exactly these rights, no fewer and no more: whatever the role holds in this database is compared.
CREATE TEMPORARY TABLE expected (object text, privilege text) ON COMMIT DROP;

INSERT INTO expected (object, privilege)
VALUES ('auth_user.id',                                 'SELECT'),
       ('auth_user.is_active',                          'SELECT'),
       ('auth_user.username',                           'SELECT'),
       ('auth_user.email',                              'SELECT'),
       ('auth_user.first_name',                         'SELECT'),
       ('auth_user.last_name',                          'SELECT'),
       ('auth_user.is_staff',                           'SELECT'),
       ('accounts_userprofile.user_id',                 'SELECT'),
       ('accounts_userprofile.role',                    'SELECT'),
       ('accounts_userprofile.profile_picture',         'SELECT'),
       ('webinars_event.id',                            'SELECT'),
       ('webinars_event.organizer_id',                  'SELECT'),
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
       ('registrations_registration.id',                'SELECT'),
       ('registrations_registration.user_id',           'SELECT'),
       ('registrations_registration.event_id',          'SELECT'),
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
       ('communications_webinarchatmessage.created_at', 'INSERT'),
       ('live_sessions_livesession.webinar_id',         'SELECT'),
       ('live_sessions_livesession.room_name',          'SELECT'),
       ('live_sessions_livesession.is_active',          'SELECT'),
       ('live_sessions_livesession.started_by_id',      'SELECT'),
       ('live_sessions_livesession.started_at',         'SELECT'),
       ('live_sessions_livesession.end_time',           'SELECT'),
       ('live_sessions_livesession.webinar_id',         'INSERT'),
       ('live_sessions_livesession.room_name',          'INSERT'),
       ('live_sessions_livesession.is_active',          'INSERT'),
       ('live_sessions_livesession.started_by_id',      'INSERT'),
       ('live_sessions_livesession.created_at',         'INSERT'),
       ('live_sessions_livesession.started_at',         'INSERT'),
       ('live_sessions_livesession.is_active',          'UPDATE'),
       ('live_sessions_livesession.started_by_id',      'UPDATE'),
       ('live_sessions_livesession.started_at',         'UPDATE'),
       ('live_sessions_livesession.end_time',           'UPDATE'),
       ('live_sessions_livesession.id',                 'SELECT'),
       ('stay',                                         'SELECT'),
       ('stay.session_id',                              'INSERT'),
       ('stay.user_id',                                 'INSERT'),
       ('stay.seen_at',                                 'INSERT'),
       ('stay.seen_at',                                 'UPDATE'),
       ('present',                                      'SELECT'),
       ('session_presence',                             'SELECT'),
       ('hub.id',                                       'SELECT'),
       ('hub.heartbeat_at',                             'SELECT'),
       ('changes',                                      'SELECT');

-- Sequences only where the id is a serial.
INSERT INTO expected (object, privilege)
SELECT split_part(pg_get_serial_sequence(attrelid::regclass::text, 'id'), '.', 2), 'USAGE'
  FROM pg_attribute
 WHERE attrelid IN ('webinars_event'::regclass,
                    'registrations_registration'::regclass,
                    'communications_webinarchatmessage'::regclass,
                    'live_sessions_livesession'::regclass)
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
    SELECT string_agg(format('%s %s on %s', d.verdict, d.privilege, d.object), ', ')
      INTO difference
      FROM (SELECT 'lacks' AS verdict, lacking.*
              FROM (TABLE expected EXCEPT TABLE held) lacking
             UNION ALL
            SELECT 'holds', excess.*
              FROM (TABLE held EXCEPT TABLE expected) excess) d;

    ASSERT difference IS NULL, format('role webinar_live %s', difference);

    ASSERT NOT EXISTS (
        SELECT FROM pg_namespace n
         CROSS JOIN aclexplode(n.nspacl) acl
         WHERE acl.grantee        = 'webinar_live'::regrole
           AND acl.privilege_type = 'CREATE'
    ), 'role webinar_live must create nothing';

    ASSERT NOT EXISTS (SELECT FROM pg_shdepend
                        WHERE refclassid = 'pg_authid'::regclass
                          AND refobjid   = 'webinar_live'::regrole
                          AND deptype    = 'o'),
        'role webinar_live must own nothing';
END
$$;

ROLLBACK;
