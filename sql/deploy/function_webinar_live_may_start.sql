-- Deploy webinar_live:function_webinar_live_may_start to pg
-- requires: table_webinar_live_webinar_change
-- requires: table_webinars_event

BEGIN;

-- Starts and cancellations of one webinar take turns by its row, until they are committed: never both. Each statement in
-- here sees what the one before it has waited for. Dear, so that a statement asks what else must hold first.
CREATE OR REPLACE FUNCTION webinar_live.may_start(webinar bigint) RETURNS boolean
LANGUAGE plpgsql
STRICT
COST 10000
AS $$
BEGIN
    PERFORM
       FROM webinars_event AS e
      WHERE e.id = webinar
        FOR SHARE;

    RETURN NOT EXISTS (SELECT
                         FROM webinar_live.webinar_change AS c
                        WHERE c.webinar_id = webinar
                          AND c.cancelled_at IS NOT NULL);
END
$$;

COMMENT ON FUNCTION webinar_live.may_start(bigint) IS
    'Whether a webinar is not cancelled. It stays so until the transaction has ended.';

COMMIT;
