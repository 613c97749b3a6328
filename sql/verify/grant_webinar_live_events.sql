-- Verify webinar_live:grant_webinar_live_events on pg

BEGIN;

-- Exactly these rights, no fewer and no more: whatever the role holds in this database is compared.
CREATE TEMPORARY TABLE expected (object text, privilege text) ON COMMIT DROP;

INSERT INTO expected (object, privilege)
VALUES ('event',                                'SELECT'),
       ('event',                                'DELETE'),
       ('event_horizon',                        'SELECT'),
       ('event_horizon',                        'UPDATE'),
       ('hub',                                  'SELECT'),
       ('hub',                                  'INSERT'),
       ('hub',                                  'UPDATE'),
       ('hub',                                  'DELETE'),
       ('stay',                                 'SELECT'),
       ('stay',                                 'INSERT'),
       ('stay',                                 'UPDATE'),
       ('session_presence',                     'SELECT'),
       ('session_presence',                     'INSERT'),
       ('session_presence',                     'UPDATE'),
       ('present',                              'SELECT'),
       ('auth_user.id',                         'SELECT'),
       ('auth_user.is_active',                  'SELECT'),
       ('webinars_event.id',                    'SELECT'),
       ('webinars_event.organizer_id',          'SELECT'),
       ('registrations_registration.user_id',   'SELECT'),
       ('registrations_registration.event_id',  'SELECT'),
       ('live_sessions_livesession.id',         'SELECT'),
       ('live_sessions_livesession.webinar_id', 'SELECT'),
       ('live_sessions_livesession.room_name',  'SELECT'),
       ('live_sessions_livesession.is_active',  'SELECT'),
       ('live_sessions_livesession.started_at', 'SELECT'),
       ('live_sessions_livesession.end_time',   'SELECT'),
       ('live_sessions_livesession.is_active',  'UPDATE'),
       ('live_sessions_livesession.end_time',   'UPDATE'),
       ('changes',                              'SELECT');

CREATE TEMPORARY TABLE held ON COMMIT DROP AS
SELECT c.relname::text AS object, acl.privilege_type AS privilege
  FROM pg_class c
 CROSS JOIN aclexplode(c.relacl) acl
 WHERE acl.grantee = 'webinar_live_events'::regrole
 UNION ALL
SELECT c.relname || '.' || a.attname, acl.privilege_type
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid
 CROSS JOIN aclexplode(a.attacl) acl
 WHERE acl.grantee = 'webinar_live_events'::regrole;

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

    ASSERT difference IS NULL, format('role webinar_live_events %s', difference);

    ASSERT NOT EXISTS (
        SELECT FROM pg_namespace n
         CROSS JOIN aclexplode(n.nspacl) acl
         WHERE acl.grantee        = 'webinar_live_events'::regrole
           AND acl.privilege_type = 'CREATE'
    ), 'role webinar_live_events must create nothing';

    ASSERT NOT EXISTS (SELECT FROM pg_shdepend
                        WHERE refclassid = 'pg_authid'::regclass
                          AND refobjid   = 'webinar_live_events'::regrole
                          AND deptype    = 'o'),
        'role webinar_live_events must own nothing';
END
$$;

ROLLBACK;
