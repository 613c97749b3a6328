-- Deploy webinar_live:function_webinar_live_keep_seat to pg
-- requires: table_webinar_live_seat

BEGIN;

-- A word that the account is there may be overtaken by the one that it leaves: for so long it keeps nothing.
CREATE OR REPLACE FUNCTION webinar_live.keep_seat(session bigint, account bigint, seconds bigint, overtaken bigint)
RETURNS boolean
LANGUAGE sql
AS $$
    WITH kept AS (
        UPDATE webinar_live.seat AS t
           SET (until, left_at) = (
                SELECT CASE WHEN is_overtaken THEN t.until
                            ELSE greatest(t.until, clock_timestamp() + seconds * interval '1 second')
                       END,
                       CASE WHEN is_overtaken THEN t.left_at END
                  FROM coalesce(t.left_at > clock_timestamp() - overtaken * interval '1 second', false) AS is_overtaken
               )
         WHERE t.session_id = session
           AND t.user_id    = account
           AND t.until      > clock_timestamp()
        RETURNING t.user_id
    )
    SELECT EXISTS (SELECT FROM kept);
$$;

COMMENT ON FUNCTION webinar_live.keep_seat(bigint, bigint, bigint, bigint) IS
    'Keeps the seat that an account has in a live session, for so many seconds from now at least; one that it has left so many seconds ago, as it is. False if it has none.';

COMMIT;
