-- Deploy webinar_live:function_webinar_live_count_aged to pg
-- requires: function_webinar_live_retained

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'webinars_event'::regclass) \gset

CREATE OR REPLACE FUNCTION webinar_live.count_aged(asked text, before timestamptz) RETURNS bigint
LANGUAGE plpgsql
STABLE
STRICT
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
AS $$
DECLARE
    aged_at CONSTANT text := webinar_live.retained(asked);
    aged    bigint;
BEGIN
    IF aged_at IS NOT NULL THEN
        EXECUTE pg_catalog.format('SELECT count(*) FROM %s WHERE %s < $1', asked::regclass, aged_at)
           INTO aged
          USING before;
    END IF;
    RETURN aged;
END
$$;

COMMENT ON FUNCTION webinar_live.count_aged(text, timestamptz) IS
    'How many rows of a table that is listed in webinar_live.retention are older; null where the table is a platform''s, or not there.';

REVOKE ALL ON FUNCTION webinar_live.count_aged(text, timestamptz) FROM PUBLIC;

COMMIT;
