-- Verify webinar_live:table_webinar_live_sign_in_failure on pg

BEGIN;

SELECT account, network, failed_at
  FROM webinar_live.sign_in_failure
 WHERE false;

DO $$
BEGIN
    ASSERT (SELECT relpersistence = 'u'
              FROM pg_class
             WHERE oid = 'webinar_live.sign_in_failure'::regclass),
        'webinar_live.sign_in_failure must be unlogged';
END
$$;

ROLLBACK;
