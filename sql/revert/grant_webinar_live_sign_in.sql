-- Revert webinar_live:grant_webinar_live_sign_in from pg

BEGIN;

REVOKE ALL ON auth_user                    FROM webinar_live_sign_in;
REVOKE ALL ON accounts_userprofile         FROM webinar_live_sign_in;
REVOKE ALL ON webinar_live.sign_in_failure FROM webinar_live_sign_in;
REVOKE ALL ON SCHEMA webinar_live          FROM webinar_live_sign_in;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'auth_user'::regclass) \gset
REVOKE ALL ON SCHEMA :"platform_schema" FROM webinar_live_sign_in;

REVOKE ALL ON TABLE  :"registry".changes FROM webinar_live_sign_in;
REVOKE ALL ON SCHEMA :"registry"         FROM webinar_live_sign_in;

COMMIT;
