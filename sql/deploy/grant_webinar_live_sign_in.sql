-- Deploy webinar_live:grant_webinar_live_sign_in to pg
-- requires: role_webinar_live_sign_in
-- requires: table_auth_user
-- requires: table_accounts_userprofile
-- requires: table_webinar_live_sign_in_failure

BEGIN;

-- Whose name and password these are: no other role of ours reads a password.
GRANT SELECT (id, username, password, email, first_name, last_name, is_staff, is_active)
   ON auth_user TO webinar_live_sign_in;
GRANT SELECT (user_id, role, profile_picture)
   ON accounts_userprofile TO webinar_live_sign_in;

-- How often it was wrong.
GRANT SELECT (account, failed_at),
      INSERT (account, failed_at),
      DELETE
   ON webinar_live.sign_in_failure TO webinar_live_sign_in;
GRANT USAGE ON SCHEMA webinar_live TO webinar_live_sign_in;

-- Open to PUBLIC as a rule, but a site may have closed it.
SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'auth_user'::regclass) \gset
GRANT USAGE ON SCHEMA :"platform_schema" TO webinar_live_sign_in;

-- `webinar-live check` reads which changes are deployed.
GRANT USAGE  ON SCHEMA :"registry"         TO webinar_live_sign_in;
GRANT SELECT ON TABLE  :"registry".changes TO webinar_live_sign_in;

COMMIT;
