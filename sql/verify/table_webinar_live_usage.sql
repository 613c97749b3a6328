-- Verify webinar_live:table_webinar_live_usage on pg

BEGIN;

SELECT user_id, kind, times, ends_at
  FROM webinar_live.usage
 WHERE false;

DO $$
BEGIN
    ASSERT (SELECT relpersistence = 'u'
              FROM pg_class
             WHERE oid = 'webinar_live.usage'::regclass),
        'webinar_live.usage must be unlogged';
END
$$;

ROLLBACK;
