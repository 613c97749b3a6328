-- Verify webinar_live:table_webinar_live_run on pg

BEGIN;

SELECT session_id, started_at, ended_at, settle_at, attended_after
  FROM webinar_live.run
 WHERE false;

DO $$
BEGIN
    ASSERT (SELECT indisunique AND indpred IS NOT NULL
              FROM pg_index
             WHERE indexrelid = 'webinar_live.run_one_open'::regclass),
        'a session must be on once';
END
$$;

ROLLBACK;
