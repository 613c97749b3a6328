-- Deploy webinar_live:function_webinar_live_may_cancel to pg
-- requires: table_live_sessions_livesession
-- requires: table_webinars_event

BEGIN;

-- The other side of may_start.
CREATE OR REPLACE FUNCTION webinar_live.may_cancel(webinar bigint) RETURNS boolean
LANGUAGE plpgsql
STRICT
COST 10000
AS $$
BEGIN
    PERFORM
       FROM webinars_event AS e
      WHERE e.id = webinar
        FOR NO KEY UPDATE;

    RETURN NOT EXISTS (SELECT
                         FROM live_sessions_livesession AS s
                        WHERE s.webinar_id = webinar
                          AND s.is_active);
END
$$;

COMMENT ON FUNCTION webinar_live.may_cancel(bigint) IS
    'Whether no live session of a webinar is active. None starts through the API until the transaction has ended.';

COMMIT;
