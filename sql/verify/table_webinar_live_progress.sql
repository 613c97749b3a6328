-- Verify webinar_live:table_webinar_live_progress on pg

BEGIN;

SELECT session_id, user_id, step, failed, has_stream, since, told_at, help_sent_at
  FROM webinar_live.progress
 WHERE false;

DO $$
BEGIN
    ASSERT (SELECT relpersistence = 'u'
              FROM pg_class
             WHERE oid = 'webinar_live.progress'::regclass),
        'webinar_live.progress must be unlogged';
END
$$;

ROLLBACK;
