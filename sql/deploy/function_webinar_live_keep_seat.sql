-- Deploy webinar_live:function_webinar_live_keep_seat to pg
-- requires: table_webinar_live_seat

BEGIN;

CREATE OR REPLACE FUNCTION webinar_live.keep_seat(session bigint, account bigint, seconds bigint) RETURNS boolean
LANGUAGE sql
AS $$
    WITH kept AS (
        UPDATE webinar_live.seat AS t
           SET until = greatest(t.until, clock_timestamp() + seconds * interval '1 second')
         WHERE t.session_id = session
           AND t.user_id    = account
           AND t.until      > clock_timestamp()
        RETURNING t.user_id
    )
    SELECT EXISTS (SELECT FROM kept);
$$;

COMMENT ON FUNCTION webinar_live.keep_seat(bigint, bigint, bigint) IS
    'Keeps the seat that an account has in a live session, for so many seconds from now at least. False if it has none.';

COMMIT;
