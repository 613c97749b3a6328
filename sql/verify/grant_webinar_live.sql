-- Verify webinar_live:grant_webinar_live on pg

BEGIN;

-- At least these rights. That the role holds no more is verified where its last rights are granted.
CREATE TEMPORARY TABLE expected (object text, privilege text) ON COMMIT DROP;

INSERT INTO expected (object, privilege)
VALUES ('auth_user.id',                            'SELECT'),
       ('auth_user.is_active',                     'SELECT'),
       ('webinars_event.id',                       'SELECT'),
       ('webinars_event.organizer_id',             'SELECT'),
       ('registrations_registration.id',           'SELECT'),
       ('registrations_registration.user_id',      'SELECT'),
       ('registrations_registration.event_id',     'SELECT'),
       ('live_sessions_livesession.webinar_id',    'SELECT'),
       ('live_sessions_livesession.room_name',     'SELECT'),
       ('live_sessions_livesession.is_active',     'SELECT'),
       ('live_sessions_livesession.started_by_id', 'SELECT'),
       ('live_sessions_livesession.started_at',    'SELECT'),
       ('live_sessions_livesession.end_time',      'SELECT'),
       ('live_sessions_livesession.webinar_id',    'INSERT'),
       ('live_sessions_livesession.room_name',     'INSERT'),
       ('live_sessions_livesession.is_active',     'INSERT'),
       ('live_sessions_livesession.started_by_id', 'INSERT'),
       ('live_sessions_livesession.created_at',    'INSERT'),
       ('live_sessions_livesession.started_at',    'INSERT'),
       ('live_sessions_livesession.is_active',     'UPDATE'),
       ('live_sessions_livesession.started_by_id', 'UPDATE'),
       ('live_sessions_livesession.started_at',    'UPDATE'),
       ('live_sessions_livesession.end_time',      'UPDATE'),
       ('changes',                                 'SELECT');

-- The sequence only where the id is a serial.
INSERT INTO expected (object, privilege)
SELECT split_part(pg_get_serial_sequence('live_sessions_livesession', 'id'), '.', 2), 'USAGE'
  FROM pg_attribute
 WHERE attrelid    = 'live_sessions_livesession'::regclass
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
