-- Verify webinar_live:function_webinar_live_password_fingerprint on pg

BEGIN;

DO $$
DECLARE
    verified pg_proc;
BEGIN
    SELECT *
      INTO verified
      FROM pg_proc
     WHERE oid = 'webinar_live.password_fingerprint(bigint)'::regprocedure;

    ASSERT verified.prosecdef AND verified.proconfig[1] LIKE 'search_path=%, pg_temp',
        'webinar_live.password_fingerprint(bigint) must run as its owner, where its owner says';

    ASSERT NOT EXISTS (SELECT FROM aclexplode(verified.proacl) AS acl WHERE acl.grantee = 0)
       AND verified.proacl IS NOT NULL,
        'webinar_live.password_fingerprint(bigint) must not be for everybody';
END
$$;

ROLLBACK;
