-- Deploy webinar_live:function_webinar_live_password_fingerprint to pg
-- requires: schema_webinar_live
-- requires: table_auth_user

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'auth_user'::regclass) \gset

-- Who may call it learns that a password has changed, and nothing of either.
CREATE OR REPLACE FUNCTION webinar_live.password_fingerprint(account bigint) RETURNS text
LANGUAGE sql
STABLE
STRICT
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
AS $$
    SELECT left(encode(sha256(convert_to(u.password, 'UTF8')), 'hex'), 16)
      FROM auth_user AS u
     WHERE u.id = account;
$$;

COMMENT ON FUNCTION webinar_live.password_fingerprint(bigint) IS
    'Another text after each change of an account''s password: 64 bits of the SHA-256 of its salted hash.';

REVOKE ALL ON FUNCTION webinar_live.password_fingerprint(bigint) FROM PUBLIC;

COMMIT;
