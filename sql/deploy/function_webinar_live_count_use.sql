-- Deploy webinar_live:function_webinar_live_count_use to pg
-- requires: table_webinar_live_usage

BEGIN;

-- PL/pgSQL, because it keeps its plans. The own row first: what is trimmed is never waited for, so that no two wait
-- for each other.
CREATE OR REPLACE FUNCTION webinar_live.count_use(who bigint, what text, allowed bigint, seconds bigint) RETURNS bigint
LANGUAGE plpgsql
STRICT
AS $$
DECLARE
    used webinar_live.usage;
BEGIN
    INSERT INTO webinar_live.usage AS u (user_id, kind, times, ends_at)
    VALUES (who, what, 1, now() + seconds * interval '1 second')
        ON CONFLICT (user_id, kind) DO UPDATE
       SET times   = CASE WHEN u.ends_at > now() THEN u.times + 1 ELSE excluded.times   END,
           ends_at = CASE WHEN u.ends_at > now() THEN u.ends_at   ELSE excluded.ends_at END
    RETURNING * INTO used;

    -- Two go for each that comes.
    IF used.times = 1 THEN
        DELETE FROM webinar_live.usage AS u
         USING (SELECT over.user_id, over.kind
                  FROM webinar_live.usage AS over
                 WHERE over.ends_at <= now()
                 ORDER BY over.ends_at
                 LIMIT 2
                   FOR UPDATE SKIP LOCKED) AS outdated
         WHERE u.user_id = outdated.user_id
           AND u.kind    = outdated.kind;
    END IF;

    RETURN CASE WHEN used.times > allowed THEN ceil(extract(epoch FROM used.ends_at - now())) END;
END
$$;

COMMENT ON FUNCTION webinar_live.count_use(bigint, text, bigint, bigint) IS
    'Counts that an account does something once more, and returns null; beyond what is allowed in so many seconds, the seconds until it may again.';

COMMIT;
