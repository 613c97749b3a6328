-- Verify webinar_live:grant_webinar_live_sign_in on pg

BEGIN;

-- Exactly these rights, no fewer and no more: whatever the role holds in this database is compared.
CREATE TEMPORARY TABLE expected (object text, privilege text) ON COMMIT DROP;

INSERT INTO expected (object, privilege)
VALUES ('auth_user.id',                         'SELECT'),
       ('auth_user.username',                   'SELECT'),
       ('auth_user.password',                   'SELECT'),
       ('auth_user.email',                      'SELECT'),
       ('auth_user.first_name',                 'SELECT'),
       ('auth_user.last_name',                  'SELECT'),
       ('auth_user.is_staff',                   'SELECT'),
       ('auth_user.is_active',                  'SELECT'),
       ('accounts_userprofile.user_id',         'SELECT'),
       ('accounts_userprofile.role',            'SELECT'),
       ('accounts_userprofile.profile_picture', 'SELECT'),
       ('sign_in_failure.account',              'SELECT'),
       ('sign_in_failure.failed_at',            'SELECT'),
       ('sign_in_failure.account',              'INSERT'),
       ('sign_in_failure.failed_at',            'INSERT'),
       ('sign_in_failure',                      'DELETE'),
       ('changes',                              'SELECT');

CREATE TEMPORARY TABLE held ON COMMIT DROP AS
SELECT c.relname::text AS object, acl.privilege_type AS privilege
  FROM pg_class c
 CROSS JOIN aclexplode(c.relacl) acl
 WHERE acl.grantee = 'webinar_live_sign_in'::regrole
 UNION ALL
SELECT c.relname || '.' || a.attname, acl.privilege_type
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid
 CROSS JOIN aclexplode(a.attacl) acl
 WHERE acl.grantee = 'webinar_live_sign_in'::regrole;

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

    ASSERT difference IS NULL, format('role webinar_live_sign_in %s', difference);

    ASSERT NOT EXISTS (
        SELECT FROM pg_namespace n
         CROSS JOIN aclexplode(n.nspacl) acl
         WHERE acl.grantee        = 'webinar_live_sign_in'::regrole
           AND acl.privilege_type = 'CREATE'
    ), 'role webinar_live_sign_in must create nothing';

    ASSERT NOT EXISTS (SELECT FROM pg_shdepend
                        WHERE refclassid = 'pg_authid'::regclass
                          AND refobjid   = 'webinar_live_sign_in'::regrole
                          AND deptype    = 'o'),
        'role webinar_live_sign_in must own nothing';
END
$$;

ROLLBACK;
