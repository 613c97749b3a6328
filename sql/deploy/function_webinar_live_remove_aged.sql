-- Deploy webinar_live:function_webinar_live_remove_aged to pg
-- requires: function_webinar_live_retained

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'webinars_event'::regclass) \gset

-- A function, because who calls it may delete nothing but what is listed and a day old. A row that somebody has locked is
-- left for the next time, and a table that is locked makes it fail soon.
CREATE OR REPLACE FUNCTION webinar_live.remove_aged(asked text, before timestamptz, at_most integer) RETURNS bigint
LANGUAGE plpgsql
STRICT
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
SET lock_timeout = '500ms'
AS $$
DECLARE
    aged_at CONSTANT text := webinar_live.retained(asked);
    removed bigint := 0;
BEGIN
    IF before > pg_catalog.now() - interval '1 day' OR at_most NOT BETWEEN 1 AND 1000 THEN
        RAISE EXCEPTION 'what is younger than a day stays, and 1000 rows go at a time'
            USING ERRCODE = 'invalid_parameter_value';
    END IF;

    IF aged_at IS NOT NULL THEN
        EXECUTE pg_catalog.format(
            'DELETE FROM %1$s WHERE ctid = ANY (ARRAY(SELECT ctid FROM %1$s WHERE %2$s < $1 ORDER BY %2$s LIMIT $2 FOR UPDATE SKIP LOCKED))',
            asked::regclass, aged_at)
          USING before, at_most;
        GET DIAGNOSTICS removed = ROW_COUNT;
    END IF;
    RETURN removed;
END
$$;

COMMENT ON FUNCTION webinar_live.remove_aged(text, timestamptz, integer) IS
    'Deletes the oldest rows of a table that is listed in webinar_live.retention, at most so many and none younger than a day; how many.';

REVOKE ALL ON FUNCTION webinar_live.remove_aged(text, timestamptz, integer) FROM PUBLIC;

COMMIT;
