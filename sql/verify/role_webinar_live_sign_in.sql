-- Verify webinar_live:role_webinar_live_sign_in on pg

BEGIN;

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_roles
         WHERE rolname = 'webinar_live_sign_in'
           AND NOT (rolcanlogin OR rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls)
    ), 'role webinar_live_sign_in must exist, without login and without any attribute';

    ASSERT NOT EXISTS (SELECT FROM pg_auth_members WHERE member = 'webinar_live_sign_in'::regrole),
        'role webinar_live_sign_in must be a member of no other role';
END
$$;

ROLLBACK;
