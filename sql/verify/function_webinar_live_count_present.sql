-- Verify webinar_live:function_webinar_live_count_present on pg

BEGIN;

DO $$
BEGIN
    ASSERT webinar_live.count_present(0) = 0,
        'nobody is in a session that does not exist';

    -- What it reads is for its caller to be allowed.
    ASSERT NOT (SELECT prosecdef
                  FROM pg_proc
                 WHERE oid = 'webinar_live.count_present(bigint)'::regprocedure),
        'webinar_live.count_present(bigint) must run as its caller';
END
$$;

ROLLBACK;
