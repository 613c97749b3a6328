-- :role is there, and may nothing by itself.

SET LOCAL verify.role = :'role';

DO $$
DECLARE
    verified text := current_setting('verify.role');
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_roles
         WHERE rolname = verified
           AND NOT (rolcanlogin OR rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls)
    ), format('role %s must exist, without login and without any attribute', verified);

    ASSERT NOT EXISTS (SELECT FROM pg_auth_members WHERE member = verified::regrole),
        format('role %s must be a member of no other role', verified);
END
$$;
