-- Verify webinar_live:role_webinar_live_events on pg

BEGIN;

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_roles
         WHERE rolname = 'webinar_live_events'
           AND NOT (rolcanlogin OR rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls)
    ), 'role webinar_live_events must exist, without login and without any attribute';

    ASSERT NOT EXISTS (SELECT FROM pg_auth_members WHERE member = 'webinar_live_events'::regrole),
        'role webinar_live_events must be a member of no other role';
END
$$;

ROLLBACK;
