-- Verify webinar_live:table_webinar_live_certificate on pg

BEGIN;

SELECT id, webinar_id, user_id, signed, issued_at, revoked_at, revoked_for
  FROM webinar_live.certificate
 WHERE false;

DO $$
BEGIN
    ASSERT (SELECT indisunique AND indpred IS NOT NULL
              FROM pg_index
             WHERE indexrelid = 'webinar_live.certificate_one_valid'::regclass),
        'nobody may have two valid certificates of one webinar';
END
$$;

ROLLBACK;
