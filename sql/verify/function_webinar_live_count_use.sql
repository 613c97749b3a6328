-- Verify webinar_live:function_webinar_live_count_use on pg

BEGIN;

DO $$
BEGIN
    ASSERT webinar_live.count_use(0, 'verify', 1, 60) IS NULL
       AND webinar_live.count_use(0, 'verify', 1, 60) = 60,
        'webinar_live.count_use() must allow once what is allowed once';

    -- What it writes is for its caller to be allowed.
    ASSERT NOT (SELECT prosecdef
                  FROM pg_proc
                 WHERE oid = 'webinar_live.count_use(bigint, text, bigint, bigint)'::regprocedure),
        'webinar_live.count_use() must run as its caller';
END
$$;

ROLLBACK;
